package rasd.writing;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Divides rows into ranges of article ids, one per partition. Ids are hashes, so ranges of equal
 * width have about equal numbers of articles, and no sample of the ids is needed to find the
 * ranges.
 */
public final class IdRanges {
  /** The number of leading hexadecimal digits of an id that select its range. */
  private static final int DIGITS = 4;

  private static final int IDS = 1 << (4 * DIGITS);
  private static final int HEXADECIMAL = 16;
  private static final int DECIMAL = 10;

  /** The approximate size, in bytes, of the texts in a range of a large corpus. */
  private static final long BYTES_A_RANGE = 12L << 20;

  /** A corpus whose texts have fewer bytes than this is one range. */
  private static final long FEW_BYTES = 1L << 20;

  private static final int MOST_RANGES = 4096;

  private IdRanges() {}

  /**
   * The number of ranges into which a corpus is divided: enough for all cores, and enough that a
   * range fits into a task's memory.
   *
   * @param textBytes approximate size of the corpus's texts
   */
  public static int count(long textBytes, int cores) {
    if (textBytes < FEW_BYTES) {
      return 1;
    }
    long rounds = Math.max(2, textBytes / BYTES_A_RANGE / cores + 1);
    long ranges = rounds * cores; // Each core has a range in the last round, too.
    return (int) Math.min(ranges, MOST_RANGES);
  }

  /**
   * The rows divided into ranges and sorted within each range; rows without an id are in the first
   * range.
   *
   * @param id the column of the ids
   */
  public static Dataset<Row> divided(Dataset<Row> rows, String id, int ranges, String... order) {
    Column range =
        conv(substring(col(id), 1, DIGITS), HEXADECIMAL, DECIMAL)
            .cast(IntegerType)
            .multiply(ranges)
            .divide(IDS)
            .cast(IntegerType);
    Column[] columns = new Column[order.length];
    for (int i = 0; i < order.length; i++) {
      columns[i] = col(order[i]);
    }
    return rows.repartitionById(ranges, coalesce(range, lit(0))).sortWithinPartitions(columns);
  }
}
