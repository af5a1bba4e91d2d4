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
 * A row of the shuffle that brings together everything about a slice. When the rows are sorted by
 * slice and term, the rows without a term come first in their slice: the tests of all its terms,
 * and the replicates of rates. A reader can then compare each of the following terms immediately.
 *
 * @param slice the number of the slice in {@link SliceSizes}
 * @param term the term, or null if the row is about all terms
 * @param count the number of tokens of the term; in a row without a term, the number of equal tests
 * @param rest the number of tokens of the term in the other slices of the type
 * @param g2 the G2 of the term, or its absolute value in the tests; null if there is nothing to
 *     compare with
 * @param replicates sums of {@link RateReplicates}; null if the row has none
 */
@SuppressWarnings("ArrayRecordComponent") // Rows are never compared.
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

  /** Converts this to a row of {@link #TYPE}. */
  Row row(int range) {
    return RowFactory.create(range, slice, term, count, articles, stories, rest, g2, replicates);
  }

  /** Reads a row of {@link #TYPE}. */
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
