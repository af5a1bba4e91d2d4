package rasd.corpus;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import rasd.article.Article;

/**
 * Sums that a task keeps in memory while it reads articles, so that a key that occurs in many of
 * them is shuffled once. When they take too much memory they are handed on, and the task begins
 * anew: whoever adds up the rows must expect several of one key, from one task or from many.
 */
public interface PartialSums {
  /** Prepares the sums of one task. It is sent to the executors. */
  @FunctionalInterface
  interface Opener extends Serializable {
    PartialSums open();
  }

  void add(Article article);

  /** Whether the sums take as much memory as they may. */
  boolean isFull();

  /** The sums as rows; they are forgotten when the last row was taken. */
  Iterator<Row> drain();
}
