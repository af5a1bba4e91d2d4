package rasd.tables;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_entries;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.MapType;

/**
 * Writes tables, sorted by key, as zstd Parquet under one folder. In the same pass it checks every
 * value by the table's declaration, counts the rows and takes their digest.
 */
public final class TableWriter {
  private static final String ROWS = "rows";
  private static final String DIGEST = "_digest";
  private static final String SECOND_DIGEST = "_second_digest";
  private static final String BROKEN = "_broken";

  /** Input that is not worth a shuffle. */
  private static final long FEW_BYTES = 8L << 20;

  /** Input up to which a table is one file. */
  private static final long BYTES_A_FILE = 96L << 20;

  private static final double NANOS = 1e9;

  private final Path folder;
  private final FileSystem files;
  private final long inputBytes;

  /**
   * @param inputBytes size of the run's input, from which follows how many files a table has
   */
  public TableWriter(Path folder, FileSystem files, long inputBytes) {
    this.folder = folder;
    this.files = files;
    this.inputBytes = inputBytes;
  }

  /**
   * Writes one table.
   *
   * @throws IllegalStateException when a value breaks the table's declaration: a bug of the stage
   */
  public WrittenTable write(Table table, Dataset<Row> rows) {
    return writeSorted(table, sorted(table, table.conform(rows)));
  }

  private WrittenTable writeSorted(Table table, Dataset<Row> rows) {
    long start = System.nanoTime();
    Observed observed = new Observed(table.name());
    Path target = new Path(folder, table.name());
    observe(rows, observed, table).write().option("compression", "zstd").parquet(target.toString());
    if (observed.number(BROKEN) > 0) {
      throw new IllegalStateException(broken(table, rows.sparkSession(), target));
    }
    List<FileStatus> parts = parts(target);
    return new WrittenTable(
        table.name(),
        observed.number(ROWS),
        digest(observed),
        parts.stream().map(part -> part.getPath().getName()).toList(),
        parts.stream().mapToLong(FileStatus::getLen).sum(),
        (System.nanoTime() - start) / NANOS);
  }

  /** Sorted over all files. Where one will do, Spark need not look beforehand where to cut them. */
  private Dataset<Row> sorted(Table table, Dataset<Row> rows) {
    org.apache.spark.sql.Column[] key = columns(table.key());
    if (inputBytes < FEW_BYTES) {
      return rows.coalesce(1).sortWithinPartitions(key);
    }
    return inputBytes < BYTES_A_FILE
        ? rows.repartition(1).sortWithinPartitions(key)
        : rows.orderBy(key);
  }

  /** The hashes are columns for a while, as Spark compiles those but not what it observes. */
  private static Dataset<Row> observe(Dataset<Row> rows, Observed observed, Table table) {
    Dataset<Row> hashed =
        rows.withColumn(DIGEST, hash(table, 0))
            .withColumn(SECOND_DIGEST, hash(table, 1))
            .withColumn(BROKEN, Rules.broken(table));
    return observed
        .of(
            hashed,
            count(lit(1)).as(ROWS),
            coalesce(bit_xor(col(DIGEST)), lit(0L)).as(DIGEST),
            coalesce(bit_xor(col(SECOND_DIGEST)), lit(0L)).as(SECOND_DIGEST),
            count_if(col(BROKEN)).as(BROKEN))
        .drop(DIGEST, SECOND_DIGEST, BROKEN);
  }

  /**
   * A row's hash; maps, which have none of their own, as their entries (sorted by contract). A
   * column's place is hashed before its value: Spark passes over nulls and hashes an array as its
   * elements one after the other, so a value that moved to the next column would not be seen.
   */
  private static org.apache.spark.sql.Column hash(Table table, int salt) {
    List<org.apache.spark.sql.Column> values = new ArrayList<>();
    values.add(lit(salt));
    for (Column column : table.columns()) {
      org.apache.spark.sql.Column value = col(column.name());
      values.add(lit(values.size()));
      values.add(column.type() instanceof MapType ? map_entries(value) : value);
    }
    return xxhash64(values.toArray(org.apache.spark.sql.Column[]::new));
  }

  /** What is wrong, from the rows as they were written. */
  private static String broken(Table table, SparkSession session, Path target) {
    Row row =
        session
            .read()
            .schema(table.schema())
            .parquet(target.toString())
            .where(Rules.broken(table))
            .withColumn(BROKEN, Rules.brokenColumns(table))
            .head();
    return "Table %s: bad value in %s: %s".formatted(table.name(), row.getAs(BROKEN), row);
  }

  private static String digest(Observed observed) {
    return "%016x%016x".formatted(observed.number(DIGEST), observed.number(SECOND_DIGEST));
  }

  private List<FileStatus> parts(Path target) {
    try {
      return Arrays.stream(files.listStatus(target))
          .filter(file -> file.getPath().getName().startsWith("part-"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static org.apache.spark.sql.Column[] columns(List<String> names) {
    return names.stream()
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }
}
