package rasd.writing;

import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Counts that Spark makes while it writes a dataset, so that no other pass over the dataset is
 * needed.
 */
public final class Observed {
  private final Observation observation;

  public Observed(String name) {
    this.observation = new Observation(name);
  }

  /** The dataset with the aggregates attached. This dataset must be written next. */
  public Dataset<Row> of(Dataset<Row> rows, Column first, Column... others) {
    return rows.observe(observation, first, others);
  }

  /** The value of an aggregate. Waits until the dataset has been written. */
  public long number(String aggregate) {
    return (Long) Objects.requireNonNull(value(aggregate));
  }

  @Nullable Object value(String aggregate) {
    try {
      Map<String, Object> values = observation.getAsJava();
      return values.get(aggregate);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
