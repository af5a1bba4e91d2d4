package rasd.writing;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import rasd.tables.Table;

/**
 * Tables that tasks write in parts; one task may write parts of several tables. An instance is
 * created on the driver. It opens parts for tasks, and joins the parts that tasks report into
 * tables.
 *
 * <p>The name of a part's file has the number of the attempt that wrote it, so that a file left by
 * a task that failed, or was run twice, is never taken for a part.
 */
public final class TableParts implements Serializable {
  private static final String PARTS = "_parts";

  private final Path folder;
  private final SerializableConfiguration hadoop;

  /**
   * @param folder the folder that has the tables' folders
   */
  public TableParts(Path folder, Configuration hadoop) {
    this.folder = folder;
    this.hadoop = new SerializableConfiguration(hadoop);
  }

  /**
   * Opens the part of the table that the running task writes. The part is closed when the task
   * ends.
   */
  public TablePart open(Table table) {
    TaskContext task = TaskContext.get();
    TablePart part = open(table, task.partitionId(), task.taskAttemptId());
    TaskCompletionListener close = ended -> part.close();
    task.addTaskCompletionListener(close);
    return part;
  }

  /** Opens the only part of a table that the driver writes. The caller must close it. */
  TablePart openOnDriver(Table table) {
    return open(table, 0, 0);
  }

  TablePart open(Table table, int partition, long attempt) {
    String name = "part-%05d-a%d.parquet".formatted(partition, attempt);
    return new TablePart(table, new Path(parts(table), name), hadoop.value());
  }

  /**
   * Writes a table, with one part for each partition that is not empty.
   *
   * @param rows in partitions that follow each other in the order of the table
   */
  public WrittenTable write(Table table, Dataset<Row> rows, RowWriter writer) {
    Stopwatch watch = new Stopwatch();
    List<PartFile> parts =
        rows.toJavaRDD().mapPartitions(partition -> part(table, partition, writer)).collect();
    return join(table, parts, watch.seconds());
  }

  private Iterator<PartFile> part(Table table, Iterator<Row> rows, RowWriter writer) {
    if (!rows.hasNext()) {
      return Collections.emptyIterator();
    }
    TablePart part = open(table);
    rows.forEachRemaining(writer.open(part));
    return List.of(part.finish()).iterator();
  }

  /**
   * Joins the parts of a table.
   *
   * @param parts written by the tasks that succeeded, in the order of the rows
   * @param seconds time that it took to write the parts
   */
  public WrittenTable join(Table table, List<PartFile> parts, double seconds) {
    try {
      return new PartJoin(table, new Path(folder, table.name()), parts(table), hadoop.value())
          .join(parts, seconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path parts(Table table) {
    return new Path(new Path(folder, table.name()), PARTS);
  }
}
