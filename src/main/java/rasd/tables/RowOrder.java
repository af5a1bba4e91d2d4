package rasd.tables;

import static rasd.tables.Columns.ARTICLE_A;
import static rasd.tables.Columns.ARTICLE_ID;
import static rasd.tables.Columns.MODEL_ID;
import static rasd.tables.Columns.STORY_ID;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Brings rows into the order of a table's key, over all partitions. */
final class RowOrder {
  /** Columns of ids that are those of articles. */
  private static final Set<String> IDS = Set.of(ARTICLE_ID, ARTICLE_A, STORY_ID);

  /** Rows that one task sorts and writes; to divide them among more costs as much again. */
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
   * The rows, sorted in each partition and the partitions one after the other. Ids tell beforehand
   * where rows can be cut. Of others Spark must look at a sample, and so reads them twice, for
   * which they are made and divided anyhow first. What is not worth it is sorted by one task.
   *
   * @param textBytes size of the corpus's texts, about
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

  /** The first column of the key, if it has ids; all topics of a table are of one model. */
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

  private org.apache.spark.sql.Column[] columns() {
    return key.stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
  }

  /** Rows that the driver has. */
  List<InternalRow> sorted(List<Row> rows) {
    var toInternal = CatalystTypeConverters.createToCatalystConverter(schema);
    return rows.stream()
        .map(row -> (InternalRow) toInternal.apply(row))
        .sorted(key.stream().map(this::by).reduce(Comparator::thenComparing).orElseThrow())
        .toList();
  }

  @SuppressWarnings("unchecked") // What columns of a key have is compared as Spark does it.
  private Comparator<InternalRow> by(String column) {
    int ordinal = schema.fieldIndex(column);
    DataType type = schema.apply(ordinal).dataType();
    return Comparator.comparing(
        row -> (Comparable<Object>) row.get(ordinal, type),
        Comparator.nullsFirst(Comparator.<Comparable<Object>>naturalOrder()));
  }
}
