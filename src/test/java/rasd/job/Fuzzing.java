package rasd.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import rasd.article.Article;
import rasd.article.Quote;
import rasd.article.Tokens;
import rasd.articles.FileArticles;
import rasd.learning.LearntNames;
import rasd.mentions.NameReading;
import rasd.quotes.QuoteStage;
import rasd.settings.Settings;
import rasd.tables.UserError;

/**
 * Changes the bytes of files at random, takes the files through all steps from the reader to the
 * quotations, and checks what must hold for every article. The same seed makes the same changes.
 *
 * <p>{@code java rasd.job.Fuzzing SEED SECONDS FAILURES FOLDER…}: inputs that fail, or take longer
 * than a record may, are kept in the folder FAILURES. The exit code shows whether there were any.
 */
public final class Fuzzing {
  private static final double NANOS = 1e9;
  private static final double MOST_SECONDS = 10;
  private static final String[] PIECES = {
    "<",
    ">",
    "</p>",
    "<div>",
    "&#x202E;",
    "&quot;",
    "\"",
    "\\u0000",
    "{",
    "}",
    "[",
    "]",
    "\u0000",
    "\r",
    "\n\n",
    "\u2028",
    "\uFEFF",
    "«",
    "»",
    "قال",
    "٣١/١٢/١٤٤٠",
    "2019-03-05T10:00:00Z",
    "5 كانون 2 2019",
    "NaN",
    "1e999",
    "<script type=\"application/ld+json\">",
    "<!--",
    "]]>",
    "\uD83D\uDE00",
    "x".repeat(5000),
    " ".repeat(5000),
    "(".repeat(500),
    "<b>".repeat(500),
    "ا".repeat(3000)
  };

  private final Random random;
  private final Lists lists;
  private final Settings settings = Settings.defaults();
  private final Configuration hadoop = new Configuration();
  private final Path work = Files.createTempDirectory("fuzzing");
  private long articles;

  private Fuzzing(long seed) throws IOException {
    this.random = new Random(seed);
    this.lists = Lists.read(settings, hadoop);
  }

  public static void main(String[] arguments) throws IOException {
    Fuzzing fuzzing = new Fuzzing(Long.parseLong(arguments[0]));
    List<Path> files = new ArrayList<>();
    for (String place : Arrays.asList(arguments).subList(3, arguments.length)) {
      try (Stream<Path> found = Files.walk(Path.of(place))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    long failures = fuzzing.run(Double.parseDouble(arguments[1]), Path.of(arguments[2]), files);
    System.exit(failures == 0 ? 0 : 1);
  }

  private long run(double seconds, Path kept, List<Path> files) throws IOException {
    Files.createDirectories(kept);
    long began = System.nanoTime();
    long inputs = 0;
    long failures = 0;
    double longest = 0;
    while ((System.nanoTime() - began) / NANOS < seconds) {
      Path file = files.get(random.nextInt(files.size()));
      Path changed = work.resolve("changed." + ending(file));
      Files.write(changed, changed(Files.readAllBytes(file)));
      long start = System.nanoTime();
      String failure = failure(changed);
      double took = (System.nanoTime() - start) / NANOS;
      longest = Math.max(longest, took);
      inputs++;
      if (failure == null && took > MOST_SECONDS) {
        failure = "took %.1f s".formatted(took);
      }
      if (failure != null) {
        failures++;
        Path copy = kept.resolve(failures + "-" + file.getFileName());
        Files.write(copy, Files.readAllBytes(changed));
        System.out.println(copy + ": " + failure);
      }
    }
    System.out.printf(
        "%d inputs, %d articles, %d failures; the longest took %.2f s%n",
        inputs, articles, failures, longest);
    return failures;
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.indexOf('.') + 1);
  }

  private byte[] changed(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int changes = 1 + random.nextInt(8); changes > 0 && changed.length > 0; changes--) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(5)) {
        case 0 -> changed[at] = (byte) random.nextInt(256);
        case 1 ->
            changed = replaced(changed, at, 0, PIECES[random.nextInt(PIECES.length)].getBytes());
        case 2 -> changed = replaced(changed, at, random.nextInt(200), new byte[0]);
        case 3 -> changed = replaced(changed, at, 0, part(changed, random.nextInt(changed.length)));
        default ->
            changed = Arrays.copyOf(changed, Math.max(1, changed.length - random.nextInt(500)));
      }
    }
    return changed;
  }

  private byte[] part(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(2000)));
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] by) {
    int after = Math.min(bytes.length, at + length);
    byte[] replaced = new byte[at + by.length + bytes.length - after];
    System.arraycopy(bytes, 0, replaced, 0, at);
    System.arraycopy(by, 0, replaced, at, by.length);
    System.arraycopy(bytes, after, replaced, at + by.length, bytes.length - after);
    return replaced;
  }

  /** The failure with which reading the file ends, or null. */
  private String failure(Path file) {
    try {
      for (int record = 0; record < 3; record++) {
        requireSound(article(file, record));
        articles++;
      }
      return null;
    } catch (UserError refused) { // The record was refused, or the file has no more records.
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      StackTraceElement[] stack = e.getStackTrace();
      return e + (stack.length == 0 ? "" : " at " + stack[0] + ", " + ours(stack));
    }
  }

  private static String ours(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .filter(element -> element.getClassName().startsWith("rasd."))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("");
  }

  private Article article(Path file, int record) {
    Article read =
        FileArticles.read(
            file.toString(),
            record,
            settings.input(),
            lists.articleRules(settings.dates()),
            hadoop);
    Article named =
        NameReading.ofLearntNames(LearntNames.none(), lists.names())
            .apply(NameReading.ofKnownNames(lists.names()).apply(read));
    return QuoteStage.withQuotes(named, lists.speechWords());
  }

  /** Checks that all offsets are inside the body and in order. */
  private static void requireSound(Article article) {
    int length = article.body().length();
    Tokens tokens = article.tokens();
    int last = 0;
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      require(
          tokens.sentenceBegin(sentence) >= last, "a sentence begins before the previous one ends");
      last = tokens.sentenceEnd(sentence);
      require(last <= length, "a sentence ends after the body");
    }
    for (Quote quote : article.quotes()) {
      require(
          0 <= quote.begin() && quote.begin() < quote.end() && quote.end() <= length,
          "a quotation is not in the body");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
