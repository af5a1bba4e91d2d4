package rasd.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;

/** Makes articles from the rows of a dataset. It is sent to the executors. */
public interface ArticlesOfRows extends Serializable {
  /**
   * An article with the values of further columns.
   *
   * @param values one value for each of the {@link #columns}
   */
  record Read(Article article, List<@Nullable Object> values) {}

  /** The columns that an article's row has besides the article. */
  StructType columns();

  /**
   * Prepares the function for the rows of one task; the returned function need not be thread-safe.
   */
  Function<Row, Read> open();

  /** The substitute for an article that took too long to make. */
  Read tooSlow(Row row);
}
