package rasd.job;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import rasd.tables.UserError;
import rasd.writing.LocalFiles;

/**
 * Opens the Spark session, which runs in this process and on all cores of the machine unless
 * spark-submit says otherwise. Spark's own properties that the user has set are kept, except for
 * those on which the tables depend.
 */
final class Sessions {
  private static final String FACTORY_MODE = "spark.sql.codegen.factoryMode";
  private static final long BYTES_A_SHUFFLE_PARTITION = 8L << 20;
  private static final long BYTES_WORTH_GENERATED_CODE = 1L << 20;
  private static final int MOST_SHUFFLE_PARTITIONS = 2000;
  private static final long ADVISORY_BYTES = 256L << 20;

  private static final long ANY_FILE = 1L << 50;

  private Sessions() {}

  /**
   * Opens the session.
   *
   * @throws UserError if Java does not read file names as UTF-8, because files with Arabic names
   *     would then be lost without an error
   */
  static SparkSession open() {
    requireUnicodeFileNames();
    SparkConf conf = new SparkConf();
    if (!conf.contains("spark.master")) {
      conf.set("spark.master", "local[*]");
      conf.setIfMissing("spark.ui.enabled", "false");
    }
    if (conf.get("spark.master").startsWith("local")) {
      // There is no network, and a machine that has slept would be taken for a lost executor.
      conf.setIfMissing("spark.network.timeout", "10d");
      conf.setIfMissing("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
      // The command reports each failure once; Spark would also report it for each task.
      conf.setIfMissing("spark.log.level", "FATAL");
    }
    conf.setIfMissing("spark.app.name", "rasd");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    conf.setIfMissing("spark.log.level", "WARN");
    conf.setIfMissing("spark.sql.debug.maxToStringFields", "1000");
    conf.setIfMissing("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");
    conf.setIfMissing(
        "spark.sql.adaptive.advisoryPartitionSizeInBytes", Long.toString(ADVISORY_BYTES));
    // HotSpot never compiles methods with more bytecode than this, such as Spark's generated
    // method that encodes an article's row.
    conf.setIfMissing("spark.sql.codegen.hugeMethodLimit", "8000");
    // Each file that a run has stored is read by one task, in the order of its rows;
    // Corpus.write depends on this.
    conf.set("spark.sql.files.maxPartitionBytes", Long.toString(ANY_FILE));
    conf.set("spark.sql.files.openCostInBytes", Long.toString(ANY_FILE));
    conf.set("spark.sql.session.timeZone", "UTC");
    conf.set("spark.sql.ansi.enabled", "true");
    conf.set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    conf.set("spark.hadoop.parquet.summary.metadata.level", "NONE");
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /**
   * Adapts Spark's own settings to the size of the input, except for those that the user has set.
   * These settings change the time that a run takes, but not its rows: a small input has few
   * shuffle partitions, and a very small one has no generated code, whose compilation would cost
   * more than it saves.
   */
  static void fitTo(long inputBytes, SparkSession session) {
    long partitions = Math.min(inputBytes / BYTES_A_SHUFFLE_PARTITION + 1, MOST_SHUFFLE_PARTITIONS);
    setIfMissing(session, "spark.sql.shuffle.partitions", Long.toString(partitions));
    if (inputBytes < BYTES_WORTH_GENERATED_CODE) {
      setIfMissing(session, "spark.sql.codegen.wholeStage", "false");
      setIfMissing(session, FACTORY_MODE, "NO_CODEGEN");
      // Tasks of RDDs see no settings of the session, but they see properties of the thread.
      session.sparkContext().setLocalProperty(FACTORY_MODE, session.conf().get(FACTORY_MODE));
    }
  }

  private static void setIfMissing(SparkSession session, String key, String value) {
    if (!session.sparkContext().getConf().contains(key)) {
      session.conf().set(key, value);
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
              + ", so files with Arabic names would be lost. Set the environment variable LC_ALL to"
              + " C.UTF-8.");
    }
  }
}
