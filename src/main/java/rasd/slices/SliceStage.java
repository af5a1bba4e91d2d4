package rasd.slices;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.slices.Item.Kind;
import rasd.tables.Slice;
import rasd.tables.SliceTables;
import rasd.tables.Slices;

/** How large each slice is: the denominators of all rates. */
public final class SliceStage {
  /** Of all slices of the type but this one. */
  static final String REST_WORDS = "rest_words";

  private static final StructType SIZE =
      new StructType()
          .add(SLICE_TYPE, StringType)
          .add(SLICE, StringType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add(TOKEN_COUNT, LongType)
          .add(REST_WORDS, LongType);

  private SliceStage() {}

  /**
   * The table slices. Between two months with articles those without are put in, as zeros.
   *
   * @param sums from {@link SliceSums}
   */
  public static Dataset<Row> slices(Dataset<Row> sums) {
    return SliceTables.SLICES.conform(sizes(sums));
  }

  /** The columns of the table slices, and the words of the other slices of the type. */
  static Dataset<Row> sizes(Dataset<Row> sums) {
    return SliceSums.of(sums, Kind.WORD)
        .select(SliceSums.SLICES)
        .flatMap(new Sizes(), Encoders.row(SIZE));
  }

  /** The sizes of all slices, from the one row that has their words. */
  private static final class Sizes implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Row words) {
      SliceCounts counts = SliceCounts.read(words.getAs(0));
      TypeTotals ofTypes = TypeTotals.of(counts);
      List<Slice> slices = emptyMonths(counts);
      counts.forEach((slice, ofSlice) -> slices.add(slice));
      List<Row> rows = new ArrayList<>();
      for (Slice slice : slices) {
        if (!slice.type().equals(SliceSums.OF_DAY)) {
          SliceCounts.Counts ofSlice = counts.in(slice);
          rows.add(
              RowFactory.create(
                  slice.type(),
                  slice.name(),
                  ofSlice.articles(),
                  ofSlice.stories(),
                  ofSlice.count(),
                  ofTypes.rest(slice, ofSlice)));
        }
      }
      return rows.iterator();
    }

    private static List<Slice> emptyMonths(SliceCounts counts) {
      SortedSet<YearMonth> months = new TreeSet<>();
      counts.forEach(
          (slice, ofSlice) -> {
            if (slice.type().equals(Slices.OF_MONTH)) {
              months.add(YearMonth.parse(slice.name()));
            }
          });
      List<Slice> empty = new ArrayList<>();
      if (!months.isEmpty()) {
        YearMonth last = months.last();
        for (YearMonth month = months.first(); month.isBefore(last); month = month.plusMonths(1)) {
          if (!months.contains(month)) {
            empty.add(Slices.ofMonth(month));
          }
        }
      }
      return empty;
    }
  }
}
