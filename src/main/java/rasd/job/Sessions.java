package rasd.job;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import rasd.tables.UserError;

/**
 * Opens the Spark session: in this process with all its cores, unless spark-submit says otherwise.
 * What the user sets of Spark's own properties wins, but for those that the tables rest on.
 */
final class Sessions {
  private static final long BYTES_A_SHUFFLE_PARTITION = 8L << 20;
  private static final int MOST_SHUFFLE_PARTITIONS = 2000;
  private static final long ADVISORY_BYTES = 256L << 20;

  private Sessions() {}

  /**
   * Opens the session.
   *
   * @throws UserError where file names that are not ASCII would be lost without a word
   */
  static SparkSession open() {
    requireUnicodeFileNames();
    SparkConf conf = new SparkConf();
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "rasd");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.log.level", "WARN");
    conf.setIfMissing("spark.sql.debug.maxToStringFields", "1000");
    conf.setIfMissing("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");
    conf.setIfMissing(
        "spark.sql.adaptive.advisoryPartitionSizeInBytes", Long.toString(ADVISORY_BYTES));
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.ansi.enabled", "true");
    conf.set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    conf.set("spark.hadoop.parquet.summary.metadata.level", "NONE");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** Sets the number of shuffle partitions by the size of the input, unless the user has set it. */
  static void fitTo(long inputBytes, SparkSession session) {
    if (!session.sparkContext().getConf().contains("spark.sql.shuffle.partitions")) {
      long partitions = inputBytes / BYTES_A_SHUFFLE_PARTITION + 1;
      session
          .conf()
          .set("spark.sql.shuffle.partitions", Math.min(partitions, MOST_SHUFFLE_PARTITIONS));
    }
  }

  private static void requireUnicodeFileNames() {
    String encoding = System.getProperty("sun.jnu.encoding", "");
    boolean isUnicode =
        Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    if (!isUnicode) {
      throw UserError.usage(
          "File names are read as "
              + encoding
              + ", so Arabic ones would be lost. Set the environment variable LC_ALL=C.UTF-8.");
    }
  }
}
