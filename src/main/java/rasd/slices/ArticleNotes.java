package rasd.slices;

import java.util.Iterator;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.corpus.PartialSums;

/** Notes the items in a task's articles, counting each article as one story. */
final class ArticleNotes implements PartialSums {
  private final ArticleSlices slices;
  private final ItemLog log;
  private final ItemCounts counts;

  ArticleNotes(ArticleSlices slices, ItemLog log) {
    this.slices = slices;
    this.log = log;
    this.counts = new ItemCounts(log.items());
  }

  @Override
  public void add(Article article) {
    counts.count(article);
    int words = Math.toIntExact(article.head().size().words());
    int holder = log.article(slices.of(article), words);
    for (int i = 0; i < counts.size(); i++) {
      log.note(counts.item(i), holder, counts.count(i));
    }
  }

  @Override
  public boolean isFull() {
    return log.isFull();
  }

  @Override
  public Iterator<Row> drain() {
    return log.drain();
  }
}
