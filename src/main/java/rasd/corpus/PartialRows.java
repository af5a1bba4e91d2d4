package rasd.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import rasd.article.Article;

/**
 * The rows of a task's {@link PartialSums}: it reads articles until the sums are full, hands these
 * on, and repeats.
 */
final class PartialRows implements Iterator<Row> {
  private final Iterator<Article> articles;
  private final PartialSums sums;
  private Iterator<Row> rows = Collections.emptyIterator();

  PartialRows(Iterator<Article> articles, PartialSums sums) {
    this.articles = articles;
    this.sums = sums;
  }

  @Override
  public boolean hasNext() {
    while (!rows.hasNext() && articles.hasNext()) {
      while (articles.hasNext() && !sums.isFull()) {
        sums.add(articles.next());
      }
      rows = sums.drain();
    }
    return rows.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return rows.next();
  }
}
