package rasd.bench;

import org.apache.spark.sql.SparkSession;

/**
 * The least that a Spark program can do with the seeds: open a session, read the files, write one
 * table. What the job takes more than this is its own.
 */
public final class SmallestSparkJob {
  private SmallestSparkJob() {}

  /** Reads the text files of the first argument and writes a table to the second. */
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
