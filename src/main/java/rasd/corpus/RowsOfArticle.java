package rasd.corpus;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import rasd.article.Article;

/** Makes the rows of an analysis from each article. It is sent to the executors. */
@FunctionalInterface
public interface RowsOfArticle extends Serializable {
  /**
   * Prepares the function for the articles of one task; the returned function need not be
   * thread-safe.
   */
  Function<Article, Iterator<Row>> open();
}
