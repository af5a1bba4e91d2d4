package rasd.writing;

import static rasd.tables.Columns.ARTICLE_A;
import static rasd.tables.Columns.ARTICLE_ID;
import static rasd.tables.Columns.MODEL_ID;
import static rasd.tables.Columns.STORY_ID;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.tables.Table;

/** Sorts rows by a table's key, across all partitions. */
final class RowOrder {
  /** Columns whose values are ids of articles. */
  private static final Set<String> IDS = Set.of(ARTICLE_ID, ARTICLE_A, STORY_ID);

  /**
   * The largest size, in memory, of rows that one task sorts and writes. Dividing so few rows among
   * several tasks would double the cost.
   */
  private static final long BYTES_A_TASK = 128L << 20;

  private static final int MOST_TASKS = 4096;

  private final StructType schema;
  private final List<String> key;

  private RowOrder(StructType schema, List<String> key) {
    this.schema = schema;
    this.key = key;
  }

  static RowOrder of(Table table) {
    return new RowOrder(table.schema(), table.key());
  }

  /**
   * The rows, sorted within each partition and from partition to partition. If the key begins with
   * the id of an article, the ranges are known beforehand. For other keys, Spark must take a
   * sample, and so reads the rows twice; the rows are therefore stored in a shuffle first, or
   * sorted by one task if they are few.
   *
   * @param textBytes approximate size of the corpus's texts
   */
  RDD<InternalRow> sorted(Dataset<Row> rows, long textBytes) {
    int ranges = IdRanges.count(textBytes, cores(rows));
    if (ranges == 1) {
      return inOneTask(rows);
    }
    String id = id();
    if (id != null) {
      return rows(IdRanges.divided(rows, id, ranges, key.toArray(String[]::new)));
    }
    BegunRows begun = BegunRows.of(rows);
    if (begun.bytes() <= BYTES_A_TASK) {
      return inOneTask(begun.rows());
    }
    BegunRows divided = BegunRows.of(begun.rows().repartition(cores(rows), columns()));
    if (divided.bytes() <= BYTES_A_TASK) {
      return inOneTask(divided.rows());
    }
    int tasks = (int) Math.min(divided.bytes() / BYTES_A_TASK + 1, MOST_TASKS);
    return rows(
        divided
            .rows()
            .repartitionByRange(Math.max(tasks, cores(rows)), columns())
            .sortWithinPartitions(columns()));
  }

  /**
   * The first column of the key if it has ids of articles, else null. A model_id at the beginning
   * of a key does not count, because all rows of such a table have the same.
   */
  private @Nullable String id() {
    boolean isOfModel = key.size() > 1 && key.get(0).equals(MODEL_ID);
    String first = key.get(isOfModel ? 1 : 0);
    return IDS.contains(first) ? first : null;
  }

  private RDD<InternalRow> inOneTask(Dataset<Row> rows) {
    return rows(rows.coalesce(1).sortWithinPartitions(columns()));
  }

  private static RDD<InternalRow> rows(Dataset<Row> rows) {
    return rows.queryExecution().toRdd();
  }

  private static int cores(Dataset<Row> rows) {
    return rows.sparkSession().sparkContext().defaultParallelism();
  }

  private Column[] columns() {
    return key.stream().map(functions::col).toArray(Column[]::new);
  }

  /** Sorts rows that are on the driver. */
  List<InternalRow> sorted(List<Row> rows) {
    var toInternal = CatalystTypeConverters.createToCatalystConverter(schema);
    return rows.stream()
        .map(row -> (InternalRow) toInternal.apply(row))
        .sorted(key.stream().map(this::by).reduce(Comparator::thenComparing).orElseThrow())
        .toList();
  }

  @SuppressWarnings("unchecked") // The values of key columns are compared as Spark compares them.
  private Comparator<InternalRow> by(String column) {
    int ordinal = schema.fieldIndex(column);
    DataType type = schema.apply(ordinal).dataType();
    return Comparator.comparing(
        row -> (Comparable<Object>) row.get(ordinal, type),
        Comparator.nullsFirst(Comparator.<Comparable<Object>>naturalOrder()));
  }
}
