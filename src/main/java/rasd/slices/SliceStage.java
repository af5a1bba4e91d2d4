package rasd.slices;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import rasd.tables.SliceTables;
import rasd.tables.Slices;

/** How large each slice is: the denominators of all rates. */
public final class SliceStage {
  private static final String FOLLOWING = "following";
  private static final String GAP = "gap";

  private SliceStage() {}

  /**
   * The table slices. Between two months with articles those without are put in, as zeros.
   *
   * @param sums from {@link SliceSums}
   */
  public static Dataset<Row> slices(Dataset<Row> sums) {
    var inOrder = Window.partitionBy(SLICE_TYPE).orderBy(SLICE);
    Dataset<Row> slices =
        SliceSums.words(sums)
            .where(col(SLICE_TYPE).notEqual(SliceSums.OF_DAY))
            .withColumn(FOLLOWING, lead(col(SLICE), 1).over(inOrder))
            .select(
                col(SLICE_TYPE),
                col(ARTICLE_COUNT),
                col(STORY_COUNT),
                col(COUNT),
                posexplode(
                        when(col(SLICE_TYPE).equalTo(Slices.OF_MONTH), monthsUntilTheFollowing())
                            .otherwise(array(col(SLICE))))
                    .as(new String[] {GAP, SLICE}));
    return SliceTables.SLICES.conform(
        slices.select(
            col(SLICE_TYPE),
            col(SLICE),
            zeroInGap(ARTICLE_COUNT).as(ARTICLE_COUNT),
            zeroInGap(STORY_COUNT).as(STORY_COUNT),
            zeroInGap(COUNT).as(TOKEN_COUNT)));
  }

  /** This month first; the last one has none that follow. */
  private static Column monthsUntilTheFollowing() {
    Column last = coalesce(add_months(firstDay(FOLLOWING), -1), firstDay(SLICE));
    Column oneMonth = expr("interval 1 month");
    return transform(
        sequence(firstDay(SLICE), last, oneMonth), day -> date_format(day, Slices.MONTH_FORMAT));
  }

  private static Column firstDay(String month) {
    return to_date(concat(col(month), lit("-01")));
  }

  private static Column zeroInGap(String count) {
    return when(col(GAP).equalTo(0), col(count)).otherwise(lit(0L));
  }
}
