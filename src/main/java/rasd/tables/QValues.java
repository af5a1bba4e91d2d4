package rasd.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;

/**
 * The least false discovery rate at which a test is among the discoveries (Benjamini and Hochberg
 * 1995): the least p * tests / rank over this test and all with a greater p, where tests with equal
 * p have the last of their ranks. Of p = .01, .02, .9 they are .03, .03, .9. A test without a p is
 * none, and has no q.
 */
public final class QValues {
  private static final String TESTS = "tests_of_family";
  private static final String RANK = "rank_in_family";

  private QValues() {}

  /**
   * The rows with a column more, q_value.
   *
   * @param p the column with the probability of each test
   * @param tests how many tests with that probability a row stands for
   * @param family the columns that say which tests are made together
   */
  public static Dataset<Row> of(
      Dataset<Row> rows, String p, org.apache.spark.sql.Column tests, String... family) {
    WindowSpec ofFamily =
        Window.partitionBy(
            Arrays.stream(family).map(functions::col).toArray(org.apache.spark.sql.Column[]::new));
    WindowSpec smallestFirst = ofFamily.orderBy(col(p).asc_nulls_first());
    WindowSpec greatestFirst = ofFamily.orderBy(col(p).desc_nulls_last());
    long first = Window.unboundedPreceding();
    org.apache.spark.sql.Column made = sum(when(col(p).isNotNull(), tests));
    return rows.withColumn(RANK, made.over(smallestFirst.rangeBetween(first, 0)))
        .withColumn(TESTS, made.over(ofFamily))
        .withColumn(Columns.Q_VALUE, col(p).multiply(col(TESTS)).divide(col(RANK)))
        .withColumn(
            Columns.Q_VALUE,
            when(
                col(p).isNotNull(),
                min(Columns.Q_VALUE).over(greatestFirst.rangeBetween(first, 0))))
        .drop(RANK, TESTS);
  }
}
