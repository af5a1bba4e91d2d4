package rasd.writing;

import static org.apache.spark.sql.functions.bit_xor;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_entries;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.MapType;
import rasd.tables.Table;
import rasd.tables.TableColumn;

/**
 * Writes a table with Spark itself, and computes its digest with Spark's own hashes. The job's
 * tables must equal these.
 */
final class SparkTable {
  private SparkTable() {}

  static WrittenTable write(Table table, Dataset<Row> rows, Path folder) throws IOException {
    Dataset<Row> sorted =
        table
            .conform(rows)
            .coalesce(1)
            .sortWithinPartitions(
                table.key().stream()
                    .map(functions::col)
                    .toArray(org.apache.spark.sql.Column[]::new));
    Path target = folder.resolve(table.name());
    sorted.write().option("compression", "zstd").parquet(target.toString());
    Row sums = sorted.agg(count(lit(1)), digest(hash(table, 0)), digest(hash(table, 1))).head();
    try (Stream<Path> files = Files.list(target)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".parquet"))
              .toList();
      return new WrittenTable(
          table.name(),
          sums.getLong(0),
          RowDigest.text(sums.getLong(1), sums.getLong(2)),
          names,
          1,
          1);
    }
  }

  private static org.apache.spark.sql.Column digest(org.apache.spark.sql.Column hash) {
    return coalesce(bit_xor(hash), lit(0L));
  }

  /**
   * The hash of a row. Spark cannot hash maps, so their entries are hashed. An index is hashed
   * before the value of each column: Spark skips nulls and hashes an array like its elements one
   * after the other, so without an index, a value could move to the next column without changing
   * the hash.
   */
  private static org.apache.spark.sql.Column hash(Table table, int salt) {
    List<org.apache.spark.sql.Column> values = new ArrayList<>();
    values.add(lit(salt));
    for (TableColumn column : table.columns()) {
      org.apache.spark.sql.Column value = col(column.name());
      values.add(lit(values.size()));
      values.add(column.type() instanceof MapType ? map_entries(value) : value);
    }
    return xxhash64(values.toArray(org.apache.spark.sql.Column[]::new));
  }
}
