package rasd.corpus;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the {@link PartialSums} of all tasks: one shuffle brings together the rows of each key,
 * which become one row. The rows are read one by one and not kept in memory.
 */
public final class KeyedRows {
  private KeyedRows() {}

  /** Adds up the rows of one key, in whatever order they arrive. It is sent to the executors. */
  @FunctionalInterface
  public interface RowSum extends Serializable {
    /**
     * The sum of the rows.
     *
     * @param rows at least one
     */
    Row of(Iterator<Row> rows);
  }

  /**
   * The sums, one row for each key, sorted by key in each partition.
   *
   * @param keys the number of leading columns that form the key
   * @param schema the schema of the sums
   */
  public static Dataset<Row> summed(Dataset<Row> rows, int keys, RowSum sum, StructType schema) {
    Column[] key =
        Arrays.stream(rows.schema().fieldNames())
            .limit(keys)
            .map(name -> col(name))
            .toArray(Column[]::new);
    MapPartitionsFunction<Row, Row> ofPartition = sorted -> new SummedRows(sorted, keys, sum);
    return rows.repartition(key)
        .sortWithinPartitions(key)
        .mapPartitions(ofPartition, Encoders.row(schema));
  }

  /** Sums each run of rows with the same key. */
  static final class SummedRows implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final int keys;
    private final RowSum sum;
    private @Nullable Row ahead;

    SummedRows(Iterator<Row> sorted, int keys, RowSum sum) {
      this.rows = sorted;
      this.keys = keys;
      this.sum = sum;
      advance();
    }

    private void advance() {
      ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public Row next() {
      if (ahead == null) {
        throw new NoSuchElementException();
      }
      Run run = new Run(ahead);
      Row result = sum.of(run);
      while (run.hasNext()) {
        run.next();
      }
      return result;
    }

    /** The rows that have the same key as the first one. */
    private final class Run implements Iterator<Row> {
      private final Row first;

      Run(Row first) {
        this.first = first;
      }

      @Override
      public boolean hasNext() {
        return ahead != null && hasKeyOf(ahead);
      }

      private boolean hasKeyOf(Row other) {
        for (int i = 0; i < keys; i++) {
          if (!Objects.equals(first.get(i), other.get(i))) {
            return false;
          }
        }
        return true;
      }

      @Override
      public Row next() {
        Row row = ahead;
        if (row == null || !hasKeyOf(row)) {
          throw new NoSuchElementException();
        }
        advance();
        return row;
      }
    }
  }
}
