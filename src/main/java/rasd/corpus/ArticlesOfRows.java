package rasd.corpus;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;

/** How articles are made of the rows of a dataset. It is sent to the executors. */
public interface ArticlesOfRows extends Serializable {
  /**
   * An article and what is to stand in columns beside it.
   *
   * @param values one for each of the {@link #columns}
   */
  record Read(Article article, List<@Nullable Object> values) {}

  /** The columns beside the article, which other articles are compared by. */
  StructType columns();

  /** Prepares the function for the rows of one task; what it returns need not be thread-safe. */
  Function<Row, Read> open();
}
