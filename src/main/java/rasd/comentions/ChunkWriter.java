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

/**
 * Writes the sums of one place, for many pairs in their order: what the measures of all pairs are
 * made of, and apart from that the rows that will be listed.
 */
final class ChunkWriter {
  /** Number of the place. */
  static final String PLACE = "place";

  /** Whether the chunk holds what is listed of pairs, rather than the weights of all. */
  static final String IS_LISTED = "is_listed";

  /** The first pair. Chunks of one place do not overlap, so that they can be put in order by it. */
  static final String FIRST = "first";

  /** What {@link ChunkReader} reads. */
  static final String CHUNK = "chunk";

  /** Pairs that are not listed. */
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
   * Adds a pair, an entity alone, or the number of contexts.
   *
   * @return bytes that it takes
   */
  int add(long pair, PairSum sum, boolean isListed) {
    int before = length();
    weights.begin(pair).add(sum.weight());
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

  /** What was written, as rows of the {@link #TYPE}. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(RowFactory.create(place, false, weights.first, weights.bytes.take(), leftOut));
    if (listed.first >= 0) {
      rows.add(RowFactory.create(place, true, listed.first, listed.bytes.take(), 0L));
    }
    return rows;
  }

  /** Pairs in their order, each as its distance from the one before it, and what follows it. */
  private static final class Pairs {
    private final NumberWriter bytes = new NumberWriter();
    private long first = -1;
    private int lastA = EntityNumbers.NONE;

    NumberWriter begin(long pair) {
      if (first < 0) {
        first = pair;
      }
      bytes.add(Pair.a(pair) - lastA);
      bytes.add(Pair.b(pair) + 1);
      lastA = Pair.a(pair);
      return bytes;
    }
  }
}
