package rasd.comentions;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.ByteWriter;

/**
 * Writes the sums of many pairs in one place, in the order of the pairs. The weights of all pairs,
 * from which measures are computed, are separate from the sums of the pairs that the table lists.
 */
final class ChunkWriter {
  /** The number of the place. */
  static final String PLACE = "place";

  /** Whether the chunk has the sums of listed pairs, and not the weights of all pairs. */
  static final String IS_LISTED = "is_listed";

  /**
   * The first pair of the chunk, by which the chunks of a place are sorted; chunks do not overlap.
   */
  static final String FIRST = "first";

  /** The bytes that {@link ChunkReader} reads. */
  static final String CHUNK = "chunk";

  /** The number of pairs that are not listed. */
  static final String LEFT_OUT = "left_out";

  static final StructType TYPE =
      new StructType()
          .add(PLACE, IntegerType)
          .add(IS_LISTED, BooleanType)
          .add(FIRST, LongType)
          .add(CHUNK, BinaryType)
          .add(LEFT_OUT, LongType);

  private final int place;
  private final Pairs weights = new Pairs();
  private final Pairs listed = new Pairs();
  private long leftOut;

  ChunkWriter(int place) {
    this.place = place;
  }

  /**
   * Adds a pair, a single entity, or the number of contexts.
   *
   * @return the number of bytes that this takes
   */
  int add(long pair, PairSum sum, boolean isListed) {
    int before = length();
    weights.begin(pair).writeLong(sum.weight());
    if (Pair.b(pair) != EntityNumbers.NONE) {
      if (isListed) {
        sum.write(listed.begin(pair));
      } else {
        leftOut++;
      }
    }
    return length() - before;
  }

  private int length() {
    return weights.bytes.length() + listed.bytes.length();
  }

  /** Everything that was written, as rows of the {@link #TYPE}. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(RowFactory.create(place, false, weights.first, weights.bytes.toBytes(), leftOut));
    if (listed.first >= 0) {
      rows.add(RowFactory.create(place, true, listed.first, listed.bytes.toBytes(), 0L));
    }
    return rows;
  }

  /**
   * Pairs in their order. Each pair is written as the difference of its first entity from the first
   * entity of the previous pair, its second entity, and its sums.
   */
  private static final class Pairs {
    private final ByteWriter bytes = new ByteWriter();
    private long first = -1;
    private int lastA = EntityNumbers.NONE;

    ByteWriter begin(long pair) {
      if (first < 0) {
        first = pair;
      }
      bytes.writeInt(Pair.a(pair) - lastA);
      bytes.writeInt(Pair.b(pair) + 1);
      lastA = Pair.a(pair);
      return bytes;
    }
  }
}
