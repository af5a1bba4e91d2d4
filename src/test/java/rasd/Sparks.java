package rasd;

import org.apache.spark.sql.SparkSession;
import rasd.writing.LocalFiles;

/** The one small Spark session that tests share. */
public final class Sparks {
  private static SparkSession session;

  private Sparks() {}

  /** The session, opened at its first use and again after it was ended. */
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
              // To compile code takes longer than all the rows of a test.
              .config("spark.sql.codegen.wholeStage", "false")
              .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
              // Else rows given as a list never leave the driver, and no test sees a task fail.
              .config(
                  "spark.sql.optimizer.excludedRules",
                  "org.apache.spark.sql.catalyst.optimizer.ConvertToLocalRelation")
              .getOrCreate();
    }
    return session;
  }

  /**
   * Ends the session, for tests of what opens one of its own: Spark gives it this one otherwise.
   */
  public static synchronized void end() {
    if (session != null) {
      session.stop();
      session = null;
    }
  }
}
