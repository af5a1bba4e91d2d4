package rasd.corpus;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import rasd.article.Article;

/**
 * Sums that a task keeps in memory while it reads articles, so that a key that many articles have
 * is not shuffled once per article. When the sums take too much memory, the task hands them on and
 * starts again with empty sums. Whoever adds up the rows must therefore expect several rows with
 * the same key, even from one task.
 */
public interface PartialSums {
  /** Prepares the sums of one task. It is sent to the executors. */
  @FunctionalInterface
  interface Opener extends Serializable {
    PartialSums open();
  }

  void add(Article article);

  /** The sums of the next articles: as many as fit, and at least one. */
  default Iterator<Row> ofNextArticles(Iterator<Article> articles) {
    while (articles.hasNext() && !isFull()) {
      add(articles.next());
    }
    return drain();
  }

  /** Whether the sums have reached their limit of memory. */
  boolean isFull();

  /** The sums as rows. When the last row has been taken, the sums are empty. */
  Iterator<Row> drain();
}
