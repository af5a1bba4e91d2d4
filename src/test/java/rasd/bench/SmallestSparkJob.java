package rasd.bench;

import org.apache.spark.sql.SparkSession;

/**
 * Does the least that a Spark program can do with the seeds: it opens a session, reads the files
 * and writes one table. What the job takes beyond this is its own cost.
 */
public final class SmallestSparkJob {
  private SmallestSparkJob() {}

  /** Arguments: the folder of text files, and the folder of the table to write. */
  public static void main(String[] arguments) throws Exception {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[*]")
            .appName("smallest")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      session
          .read()
          .option("wholetext", true)
          .text(arguments[0])
          .write()
          .mode("overwrite")
          .option("compression", "zstd")
          .parquet(arguments[1]);
    }
  }
}
