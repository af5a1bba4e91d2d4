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
 * @param unit the unit of bursts; if it is a day, the slices include the day of the article
 */
record ArticleSlices(Slices slices, BatchUnit unit) implements Serializable {
  List<Slice> of(Article article) {
    LocalDate day = article.head().published().on();
    List<Slice> found =
        slices.of(
            article.head().provenance().source(), day, article.head().provenance().metadata());
    if (unit == BatchUnit.DAY && day != null) {
      found.add(new Slice(unit.sliceType(), day.toString()));
    }
    return found;
  }
}
