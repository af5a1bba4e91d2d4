package rasd.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** What the run has found out about itself: its checks, and what it left out and why. */
final class Quality {
  private static final String WHOLE = "*";

  private final List<Row> rows = new ArrayList<>();

  /** Adds something that a reader of the tables should know. */
  void note(String entity, String metric, @Nullable Double value, String note) {
    add(entity, WHOLE, metric, value, null, null, "info", note);
  }

  /** Adds a count, which is a warning if it is not 0. */
  void count(String entity, String instance, String metric, long value, String note) {
    add(
        entity,
        instance,
        metric,
        (double) value,
        null,
        null,
        value == 0 ? "info" : "warning",
        note);
  }

  /** Adds something that may be wrong. */
  void suspect(String entity, String instance, String metric, double value, String note) {
    add(entity, instance, metric, value, null, null, "warning", note);
  }

  /** Adds a value that should not be above a bound, which is a warning if it is. */
  void shouldBeAtMost(String entity, String metric, double value, double threshold, String note) {
    boolean passed = value <= threshold;
    add(entity, WHOLE, metric, value, threshold, passed, passed ? "info" : "warning", note);
  }

  /** Adds a value that must not be above a bound, which is an error if it is. */
  void atMost(String entity, String metric, double value, double threshold, String note) {
    boolean passed = value <= threshold;
    add(entity, WHOLE, metric, value, threshold, passed, passed ? "info" : "error", note);
  }

  private void add(
      String entity,
      String instance,
      String metric,
      @Nullable Double value,
      @Nullable Double threshold,
      @Nullable Boolean passed,
      String severity,
      String note) {
    rows.add(RowFactory.create(entity, instance, metric, value, threshold, passed, severity, note));
  }

  /** The rows of the table quality. */
  List<Row> rows() {
    return List.copyOf(rows);
  }
}
