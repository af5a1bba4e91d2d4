package rasd.topics;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static rasd.topics.TopicFit.WEIGHTS;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** How much of some units each topic is. The sums are exact, as weights are rounded. */
final class TopicShares {
  private static final String TOPIC = "topic";

  private TopicShares() {}

  /** The topic of a unit's greatest weight, the first of equals. */
  static Column strongest() {
    return array_position(col(WEIGHTS), array_max(col(WEIGHTS))).minus(1).cast(IntegerType);
  }

  /** Each unit is wholly of its strongest topic. Null where there are no units. */
  static double @Nullable [] ofStrongest(Dataset<Row> weighted, int topics) {
    return shares(
        weighted.groupBy(strongest().as(TOPIC)).agg(count(lit(1)).cast(DoubleType)).orderBy(TOPIC),
        topics);
  }

  /** Each unit is of its topics by their weights. Null where there are no units. */
  static double @Nullable [] ofAll(Dataset<Row> weighted, int topics) {
    return shares(
        weighted.select(posexplode(col(WEIGHTS))).groupBy("pos").agg(sum("col")).orderBy("pos"),
        topics);
  }

  private static double @Nullable [] shares(Dataset<Row> sums, int topics) {
    double[] shares = new double[topics];
    double whole = 0;
    for (Row row : sums.collectAsList()) {
      shares[row.getInt(0)] = row.getDouble(1);
      whole += row.getDouble(1);
    }
    for (int topic = 0; topic < topics; topic++) {
      shares[topic] /= whole;
    }
    return whole == 0 ? null : shares;
  }
}
