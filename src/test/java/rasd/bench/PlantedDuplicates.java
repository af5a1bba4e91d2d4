package rasd.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import rasd.stories.StorySettings;
import rasd.stories.StoryStage;
import rasd.text.Shingles;
import rasd.text.Token;
import rasd.text.Tokenizer;
import rasd.text.WordHashes;
import rasd.writing.Observed;

/**
 * Measures what it costs to find near-duplicates, and how many of those planted in a corpus are
 * found. The corpus is a folder with {@code jsonl/} (records of id, D0, D1, …, and text) and {@code
 * dups_truth.tsv} (pairs of ids), such as {@link rasd.bench.corpus.SyntheticCorpus} writes. The
 * cost is marginal: the CPU time for all articles minus the CPU time for the first tenth, divided
 * by the difference in the number of articles. The making of shingles is not included.
 */
public final class PlantedDuplicates {
  private static final int ROUNDS = 3;

  private static final StructType ARTICLE =
      new StructType()
          .add("article_id", StringType)
          .add("words_hash", LongType)
          .add("shingles", BinaryType);

  private final SparkSession session;
  private final Path work;
  private final StoryStage stage =
      new StoryStage(new StorySettings(true, 0.5, 0.5, 0.67, 64, 20_000_000));

  private PlantedDuplicates(SparkSession session, Path work) {
    this.session = session;
    this.work = work;
  }

  /** Arguments: the corpus, and an empty folder for temporary files. */
  public static void main(String[] arguments) throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.log.level", "ERROR")
            .config("spark.sql.shuffle.partitions", 8)
            .getOrCreate()) {
      new PlantedDuplicates(session, Path.of(arguments[1])).measure(Path.of(arguments[0]));
    }
  }

  private void measure(Path corpus) throws IOException {
    Dataset<Row> all = kept("all", shingled(corpus));
    long articles = all.count();
    Dataset<Row> few = kept("few", all.where(col("article_id").lt(id(articles / 10))));
    long fewer = few.count();
    nearDuplicates(all); // The first time, the JVM compiles the code.
    for (int round = 0; round < ROUNDS; round++) {
      double less = seconds(() -> nearDuplicates(few));
      double whole = seconds(() -> nearDuplicates(all));
      System.out.printf(
          Locale.ROOT,
          "%d articles %.1f s, %d articles %.1f s: %.0f µs an article%n",
          fewer,
          less,
          articles,
          whole,
          (whole - less) / (articles - fewer) * 1e6);
    }
    System.out.printf(Locale.ROOT, "recall %.4f%n", recall(corpus));
  }

  private Dataset<Row> shingled(Path corpus) {
    return session
        .read()
        .schema("id STRING, text STRING")
        .json(corpus.resolve("jsonl").toString())
        .map((MapFunction<Row, Row>) PlantedDuplicates::shingled, Encoders.row(ARTICLE));
  }

  private static Row shingled(Row record) {
    String text = record.getString(1);
    long[] words =
        WordHashes.of(
            new Tokenizer()
                .tokens(text, 0, text.length()).stream().map(Token::normalized).toList());
    return RowFactory.create(
        id(Long.parseLong(record.getString(0).substring(1))),
        Shingles.ofWhole(words),
        Shingles.of(words));
  }

  private static String id(long number) {
    return "%016x".formatted(number);
  }

  private void nearDuplicates(Dataset<Row> articles) {
    Observed totals = new Observed("totals");
    Dataset<Row> candidates =
        kept("candidates", StoryStage.counted(stage.candidates(articles), totals));
    StoryStage.totals(totals);
    Dataset<Row> pairs = kept("pairs", stage.nearDuplicates(candidates, articles));
    stage.find(pairs, pairs.count());
  }

  private Dataset<Row> kept(String name, Dataset<Row> rows) {
    String folder = work.resolve(name).toString();
    rows.write().mode("overwrite").parquet(folder);
    return session.read().parquet(folder);
  }

  private double recall(Path corpus) throws IOException {
    Set<List<String>> found = new HashSet<>();
    for (Row pair : session.read().parquet(work.resolve("pairs").toString()).collectAsList()) {
      found.add(List.of(pair.<String>getAs("article_a"), pair.<String>getAs("article_b")));
    }
    List<String> planted = Files.readAllLines(corpus.resolve("dups_truth.tsv"));
    return (double) planted.stream().filter(pair -> found.contains(ids(pair))).count()
        / planted.size();
  }

  private static List<String> ids(String planted) {
    String[] numbers = planted.replace("D", "").split("\t", -1);
    return List.of(id(Long.parseLong(numbers[0])), id(Long.parseLong(numbers[1])));
  }

  private static double seconds(Runnable work) {
    var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = process.getProcessCpuTime();
    work.run();
    return (process.getProcessCpuTime() - before) / 1e9;
  }
}
