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
   * An article, and the values of the columns beside it.
   *
   * @param values one value for each of the {@link #columns}
   */
  record Read(Article article, List<@Nullable Object> values) {}

  /** The columns beside the article, by which it is compared with other articles. */
  StructType columns();

  /**
   * Prepares the function for the rows of one task; the returned function need not be thread-safe.
   */
  Function<Row, Read> open();

  /** What stands for a row whose article takes too long to make. */
  Read tooSlow(Row row);
}
