package rasd.corpus;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import rasd.article.Article;

/**
 * Sums that a task keeps in memory while it reads articles, so that a key that occurs in many of
 * them is shuffled once. When they take too much memory, they are handed on and the task starts
 * again with empty sums. So whoever adds up the rows must expect several rows with the same key,
 * from one task or from many.
 */
public interface PartialSums {
  /** Prepares the sums of one task. It is sent to the executors. */
  @FunctionalInterface
  interface Opener extends Serializable {
    PartialSums open();
  }

  void add(Article article);

  /** The sums of the next articles: of as many as are allowed, and of one at least. */
  default Iterator<Row> ofNextArticles(Iterator<Article> articles) {
    while (articles.hasNext() && !isFull()) {
      add(articles.next());
    }
    return drain();
  }

  /** Whether the sums take as much memory as is allowed. */
  boolean isFull();

  /** The sums as rows. The sums are empty after the last row has been taken. */
  Iterator<Row> drain();
}
