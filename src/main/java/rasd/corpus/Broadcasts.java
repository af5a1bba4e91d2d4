package rasd.corpus;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Sends values to the executors: once to each executor, not with each task. */
public final class Broadcasts {
  private Broadcasts() {}

  public static <T> Broadcast<T> of(T value, SparkSession session) {
    return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(value);
  }

  /**
   * Sends a value to the executors of a session.
   *
   * @param rows the rows whose tasks need the value
   */
  public static <T> Broadcast<T> of(T value, Dataset<?> rows) {
    return of(value, rows.sparkSession());
  }
}
