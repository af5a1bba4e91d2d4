package rasd.bench;

import com.sun.management.ThreadMXBean;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import rasd.articles.ArticleSteps;
import rasd.mentions.NameSteps;
import rasd.names.Gazetteer;
import rasd.names.NameLists;
import rasd.text.StopWords;

/**
 * Measures the CPU time of each step of the analysis of an article, on one thread and without
 * Spark, from the bytes of a record to its lines, dates, sentences, tokens, language, shingles,
 * known names and evidence of other names. The times are in µs per article, the least of several
 * rounds. For comparison, ICU splits the same texts into words, which are folded and counted.
 */
public final class ArticleThroughput {
  private static final int ROUNDS = 7;

  public enum Step {
    PARSE,
    LABEL,
    CUT,
    DATES,
    LANGUAGE,
    SHINGLES,
    TAKE,
    NAMES
  }

  private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private final ArticleSteps article;
  private final NameSteps names;
  private long sum;

  private ArticleThroughput() throws IOException {
    article =
        new ArticleSteps(
            StopWords.parse(String.join("\n", conf("stop-words.txt"))), conf("page-phrases.tsv"));
    names =
        new NameSteps(
            new NameLists(
                Gazetteer.of(conf("entities.tsv"), conf("not-names.tsv")),
                conf("name-words.txt"),
                conf("name-cues.tsv"),
                conf("name-traits.tsv"),
                List.of()));
  }

  /** Arguments: a file of JSON Lines, plain or {@code .gz}, and optionally the number of rounds. */
  public static void main(String[] arguments) throws IOException {
    List<byte[]> records = records(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    ArticleThroughput benchmark = new ArticleThroughput();
    Map<Step, Double> least = new EnumMap<>(Step.class);
    double leastSum = Double.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      Map<Step, Double> times = benchmark.round(records);
      times.forEach((step, time) -> least.merge(step, time, Math::min));
      leastSum = Math.min(leastSum, sum(times));
      print("round " + (round + 1), times, sum(times));
    }
    print("least", least, leastSum);
    Map<Step, Double> allocated = benchmark.allocated(records);
    print("KB allocated", allocated, sum(allocated));
    System.out.printf(
        Locale.ROOT,
        "%d articles; ICU %.1f µs each; checksum %d%n",
        records.size(),
        benchmark.icu(records, rounds),
        benchmark.sum);
  }

  private static double sum(Map<Step, Double> times) {
    return times.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static void print(String what, Map<Step, Double> times, double sum) {
    StringBuilder line = new StringBuilder(what).append(':');
    times.forEach(
        (step, time) ->
            line.append(" %s %.1f".formatted(step.name().toLowerCase(Locale.ROOT), time)));
    System.out.println(line.append(" all %.1f".formatted(sum)));
  }

  private Map<Step, Double> round(List<byte[]> records) {
    long[] nanoseconds = new long[Step.values().length];
    for (byte[] record : records) {
      long before = threads.getCurrentThreadCpuTime();
      for (Step step : Step.values()) {
        sum += take(step, record);
        long after = threads.getCurrentThreadCpuTime();
        nanoseconds[step.ordinal()] += after - before;
        before = after;
      }
    }
    Map<Step, Double> times = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      times.put(step, nanoseconds[step.ordinal()] / 1000.0 / records.size());
    }
    return times;
  }

  private Map<Step, Double> allocated(List<byte[]> records) {
    Map<Step, Double> bytes = new EnumMap<>(Step.class);
    for (byte[] record : records) {
      for (Step step : Step.values()) {
        long before = threads.getCurrentThreadAllocatedBytes();
        sum += take(step, record);
        double kilobytes = (threads.getCurrentThreadAllocatedBytes() - before) / 1024.0;
        bytes.merge(step, kilobytes / records.size(), Double::sum);
      }
    }
    return bytes;
  }

  private int take(Step step, byte[] record) {
    return switch (step) {
      case PARSE -> article.parse(record);
      case LABEL -> article.label();
      case CUT -> article.cut();
      case DATES -> article.dates();
      case LANGUAGE -> article.language();
      case SHINGLES -> article.shingles();
      case TAKE -> names.take(article.sentences());
      case NAMES -> names.find(article.body());
    };
  }

  private double icu(List<byte[]> records, int rounds) {
    List<String> texts = new ArrayList<>();
    for (byte[] record : records) {
      article.parse(record);
      article.label();
      article.cut();
      texts.add(article.body());
    }
    double least = Double.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      long before = threads.getCurrentThreadCpuTime();
      TextThroughput.countWithIcu(texts);
      long time = threads.getCurrentThreadCpuTime() - before;
      least = Math.min(least, time / 1000.0 / texts.size());
    }
    return least;
  }

  private static List<byte[]> records(Path file) throws IOException {
    List<byte[]> records = new ArrayList<>();
    try (InputStream in = open(file)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != '\n') {
          line.write(b);
        } else {
          records.add(line.toByteArray());
          line.reset();
        }
      }
    }
    return records;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedInputStream(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in);
  }

  private static List<String> conf(String name) throws IOException {
    return Files.readAllLines(Path.of("conf", name));
  }
}
