package rasd;

import org.apache.spark.sql.SparkSession;
import rasd.writing.LocalFiles;

/** The small Spark session that all tests share. */
public final class Sparks {
  private static SparkSession session;

  private Sparks() {}

  /** The session. It is opened when it is first used, and again after {@link #end}. */
  public static synchronized SparkSession session() {
    if (session == null || session.sparkContext().isStopped()) {
      session =
          SparkSession.builder()
              .master("local[2]")
              .appName("tests")
              .config("spark.ui.enabled", "false")
              .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.sql.shuffle.partitions", "2")
              .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
              // Compiling code takes longer than processing the few rows of a test.
              .config("spark.sql.codegen.wholeStage", "false")
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              // Otherwise rows from a list never leave the driver, and no task can fail in a test.
              .config(
                  "spark.sql.optimizer.excludedRules",
                  "org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation")
              .getOrCreate();
    }
    return session;
  }

  /**
   * Ends the session. Tests of code that opens its own session need this, because Spark would
   * otherwise return the shared one.
   */
  public static synchronized void end() {
    if (session != null) {
      session.stop();
      session = null;
    }
  }
}
