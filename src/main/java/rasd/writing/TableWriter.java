package rasd.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import rasd.tables.Table;

/**
 * Writes tables whose rows are in a Spark dataset or on the driver, sorted by key. Like the tables
 * whose rows are made from each article independently, they are written through {@link TablePart}s.
 */
public final class TableWriter {
  private final TableParts parts;
  private final long textBytes;

  /**
   * @param textBytes approximate size of the corpus's texts, which decides how rows are divided
   */
  public TableWriter(TableParts parts, long textBytes) {
    this.parts = parts;
    this.textBytes = textBytes;
  }

  /**
   * Writes one table.
   *
   * @throws IllegalStateException if a value violates the table's declaration, which is a bug in
   *     the stage
   */
  public WrittenTable write(Table table, Dataset<Row> rows) {
    TableParts open = parts;
    return timed(
        table,
        () -> {
          JavaRDD<InternalRow> sorted =
              RowOrder.of(table).sorted(table.conform(rows), textBytes).toJavaRDD();
          return Failures.ofTasks(
              () ->
                  sorted
                      .mapPartitions(partition -> write(partition, table, open).iterator())
                      .collect());
        });
  }

  private static List<PartFile> write(
      Iterator<InternalRow> partition, Table table, TableParts parts) {
    List<PartFile> written = new ArrayList<>();
    if (partition.hasNext()) {
      TablePart part = parts.open(table);
      partition.forEachRemaining(part::add);
      written.add(part.finish());
    }
    return written;
  }

  /**
   * Writes one table of a few rows that are on the driver, without Spark. The rows may be in any
   * order.
   */
  public WrittenTable write(Table table, List<Row> rows) {
    return timed(
        table,
        () -> {
          try (TablePart part = parts.openOnDriver(table)) {
            RowOrder.of(table).sorted(rows).forEach(part::add);
            return List.of(part.finish());
          }
        });
  }

  private WrittenTable timed(Table table, Supplier<List<PartFile>> written) {
    Stopwatch watch = new Stopwatch();
    List<PartFile> files = written.get();
    return parts.join(table, files, watch.seconds());
  }
}
