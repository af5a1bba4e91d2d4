package rasd.job;

import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;

/** What Spark counts of a dataset while it is being written, without another pass over it. */
final class Observed {
  private final Observation observation;

  Observed(String name) {
    this.observation = new Observation(name);
  }

  /** The dataset, to be written next; observed by the aggregates. */
  Dataset<Row> of(Dataset<Row> rows, Column first, Column... others) {
    return rows.observe(observation, first, others);
  }

  /** A count that was observed; waits until the dataset has been written. */
  long number(String aggregate) {
    try {
      Map<String, Object> values = observation.getAsJava();
      return (Long) Objects.requireNonNull(values.get(aggregate));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
