package rasd.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rasd.tables.Table;

/**
 * Collects the rows of the table quality: the results of the run's checks, and what the run left
 * out and why.
 */
final class Quality {
  private static final String INPUT = "input";
  private static final String WHOLE = "*";

  private final List<Row> rows = new ArrayList<>();

  /** The collector of rows about a table. */
  Subject of(Table table) {
    return new Subject(table.name());
  }

  /** The collector of rows about the files and records that were read. */
  Subject ofInput() {
    return new Subject(INPUT);
  }

  /** The rows of the table quality. */
  List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Collects the rows about one table, or about the input. */
  final class Subject {
    private final String name;

    private Subject(String name) {
      this.name = name;
    }

    /** Adds a value that readers of the tables should know, with a note. */
    void note(String metric, @Nullable Double value, String note) {
      add(WHOLE, metric, value, Severity.INFO, note);
    }

    /** Adds a count, as a warning unless it is 0. */
    void count(String metric, long value, String note) {
      countOf(WHOLE, metric, value, note);
    }

    /** Adds a count for one part of the table or the input, as a warning unless it is 0. */
    void countOf(String instance, String metric, long value, String note) {
      add(instance, metric, (double) value, value == 0 ? Severity.INFO : Severity.WARNING, note);
    }

    /** Adds, as a warning, a value that shows that something may be wrong. */
    void suspect(String instance, String metric, double value, String note) {
      add(instance, metric, value, Severity.WARNING, note);
    }

    /** Adds a value and its bound, as a warning if the value is above the bound. */
    void shouldBeAtMost(String metric, double value, double threshold, String note) {
      compare(metric, value, threshold, Severity.WARNING, note);
    }

    /** Adds a value and its bound, as an error if the value is above the bound. */
    void atMost(String metric, double value, double threshold, String note) {
      compare(metric, value, threshold, Severity.ERROR, note);
    }

    private void compare(
        String metric, double value, double threshold, Severity ifAbove, String note) {
      boolean passed = value <= threshold;
      add(WHOLE, metric, value, threshold, passed, passed ? Severity.INFO : ifAbove, note);
    }

    private void add(
        String instance, String metric, @Nullable Double value, Severity severity, String note) {
      add(instance, metric, value, null, null, severity, note);
    }

    private void add(
        String instance,
        String metric,
        @Nullable Double value,
        @Nullable Double threshold,
        @Nullable Boolean passed,
        Severity severity,
        String note) {
      rows.add(
          RowFactory.create(
              name, instance, metric, value, threshold, passed, severity.label(), note));
    }
  }
}
