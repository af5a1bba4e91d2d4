package rasd.writing;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Makes the rows of a table from the rows of a dataset. It is sent to the executors. */
@FunctionalInterface
public interface RowWriter extends Serializable {
  /**
   * Prepares the rows of one task.
   *
   * @return a function that is given the rows of the dataset in their order, and appends the rows
   *     of the table to the part
   */
  Consumer<Row> open(TablePart part);
}
