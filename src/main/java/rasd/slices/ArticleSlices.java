package rasd.slices;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import rasd.article.Article;
import rasd.tables.Slice;
import rasd.tables.Slices;

/**
 * The slices in which an article is counted.
 *
 * @param byDay whether they include the day, which bursts need
 */
record ArticleSlices(Slices slices, boolean byDay) implements Serializable {
  List<Slice> of(Article article) {
    LocalDate day = article.head().published().on();
    List<Slice> found =
        slices.of(
            article.head().provenance().source(), day, article.head().provenance().metadata());
    if (byDay && day != null) {
      found.add(new Slice(SliceSums.OF_DAY, day.toString()));
    }
    return found;
  }
}
