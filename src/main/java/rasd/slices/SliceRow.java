package rasd.slices;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What is brought together of one slice by one shuffle. Sorted by slice and term, the rows without
 * a term come first: the tests of all of its terms, and the replicates of its rates. So whoever
 * reads the terms after them can compare each at once.
 *
 * @param slice its number in {@link SliceSizes}
 * @param term null where the row is of all terms
 * @param count tokens of the term; without one, how often a test was made
 * @param rest tokens of the term in the other slices of the type
 * @param g2 of the term or the test; null where nothing is to be compared with
 * @param replicates sums of {@link RateReplicates}; null where the row has none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record SliceRow(
    int slice,
    @Nullable String term,
    long count,
    long articles,
    long stories,
    long rest,
    @Nullable Double g2,
    byte @Nullable [] replicates) {
  /** The column by which rows are divided among tasks. */
  static final String RANGE = "range";

  static final StructType TYPE =
      new StructType()
          .add(RANGE, IntegerType)
          .add(SLICE, IntegerType)
          .add(TERM, StringType)
          .add(COUNT, LongType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add("rest_count", LongType)
          .add(G2, DoubleType)
          .add("replicates", BinaryType);

  static SliceRow tests(int slice, double g2, long times) {
    return new SliceRow(slice, null, times, 0, 0, 0, g2, null);
  }

  static SliceRow replicates(int slice, byte[] sums) {
    return new SliceRow(slice, null, 0, 0, 0, 0, null, sums);
  }

  /** As a row of {@link #TYPE}. */
  Row row(int range) {
    return RowFactory.create(range, slice, term, count, articles, stories, rest, g2, replicates);
  }

  /** Of a row of {@link #TYPE}. */
  static SliceRow of(Row row) {
    return new SliceRow(
        row.getInt(1),
        row.getString(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.<Double>getAs(7),
        row.<byte[]>getAs(8));
  }
}
