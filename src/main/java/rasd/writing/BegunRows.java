package rasd.writing;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.apache.spark.sql.execution.adaptive.ResultQueryStageExec;
import org.apache.spark.sql.execution.adaptive.ShuffleQueryStageExec;
import scala.jdk.javaapi.CollectionConverters;
import scala.math.BigInt;

/**
 * Rows of which Spark has run all steps but the last, so that the size of what the last step reads
 * is known.
 *
 * @param rows the rows; their last step, which reads the last shuffles or files, has not been run
 * @param bytes approximate size, in Spark's memory, of what the last step reads
 */
record BegunRows(Dataset<Row> rows, long bytes) {
  /** About how many times larger rows are in memory than in files. */
  private static final long COMPRESSION = 8;

  private static final long UNKNOWN = 1L << 40;

  /** Runs all steps of the rows but the last. */
  static BegunRows of(Dataset<Row> rows) {
    QueryExecution execution = rows.queryExecution();
    Dataset<Row> begun =
        ((SparkSession) rows.sparkSession())
            .internalCreateDataFrame(execution.toRdd(), rows.schema(), false);
    return new BegunRows(
        begun,
        CollectionConverters.asJava(lastStep(execution).collectLeaves()).stream()
            .mapToLong(BegunRows::bytes)
            .sum());
  }

  private static SparkPlan lastStep(QueryExecution execution) {
    SparkPlan plan = execution.executedPlan();
    if (plan instanceof AdaptiveSparkPlanExec adaptive) {
      plan = adaptive.executedPlan();
    }
    return plan instanceof ResultQueryStageExec result ? result.plan() : plan;
  }

  private static long bytes(SparkPlan leaf) {
    if (leaf instanceof ShuffleQueryStageExec shuffle) {
      return shuffle.getRuntimeStatistics().sizeInBytes().toLong();
    }
    if (leaf.logicalLink().isEmpty()) {
      return UNKNOWN;
    }
    BigInt stored = leaf.logicalLink().get().stats().sizeInBytes();
    return stored.isValidLong() ? Math.min(stored.toLong(), UNKNOWN) * COMPRESSION : UNKNOWN;
  }
}
