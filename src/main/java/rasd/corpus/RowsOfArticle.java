package rasd.corpus;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import rasd.article.Article;

/** The rows that an analysis makes of each article. It is sent to the executors. */
@FunctionalInterface
public interface RowsOfArticle extends Serializable {
  /**
   * Prepares the function for the articles of one task; what it returns need not be thread-safe.
   */
  Function<Article, Iterator<Row>> open();
}
