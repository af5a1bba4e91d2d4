package rasd.slices;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** A term and its slices as a row a slice, with the tokens that other slices of its type have. */
final class TermInSlices implements FlatMapFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  static final String REST_COUNT = "rest_count";

  static final StructType ROW =
      new StructType()
          .add(SLICE_TYPE, StringType)
          .add(SLICE, StringType)
          .add(TERM, StringType)
          .add(COUNT, LongType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add(REST_COUNT, LongType);

  /**
   * The rows of one term.
   *
   * @param term key and slices of the sums
   */
  @Override
  public Iterator<Row> call(Row term) {
    SliceCounts slices = SliceCounts.read(term.getAs(1));
    TypeTotals ofTypes = TypeTotals.of(slices);
    List<Row> rows = new ArrayList<>();
    slices.forEach(
        (slice, counts) -> {
          if (!slice.type().equals(SliceSums.OF_DAY)) {
            rows.add(
                RowFactory.create(
                    slice.type(),
                    slice.name(),
                    term.getString(0),
                    counts.count(),
                    counts.articles(),
                    counts.stories(),
                    ofTypes.rest(slice, counts)));
          }
        });
    return rows.iterator();
  }
}
