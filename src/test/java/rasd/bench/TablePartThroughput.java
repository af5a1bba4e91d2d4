package rasd.bench;

import static rasd.tables.Columns.*;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import rasd.tables.ArticleTables;
import rasd.writing.BooleanCell;
import rasd.writing.IntCell;
import rasd.writing.PartFile;
import rasd.writing.TablePart;
import rasd.writing.TableParts;
import rasd.writing.TableWriter;
import rasd.writing.TextCell;
import rasd.writing.WrittenTable;

/**
 * Measures the CPU time of writing rows of {@code tokens} by {@link TablePart}, and by {@link
 * TableWriter} from rows that Spark reads from Parquet and need not sort across files. The two, and
 * the reading alone, run in turn in one process. Compare the nanoseconds per cell; the digests of
 * the two must be equal.
 */
public final class TablePartThroughput {
  private static final int ROUNDS = 4;
  private static final int ARTICLES = 4_000;
  private static final int TOKENS_AN_ARTICLE = 250;
  private static final int WORDS = 60_000;
  private static final long TEXT_BYTES = 1;

  private TablePartThroughput() {}

  /** Writes into a new folder in the system's folder of temporary files. */
  public static void main(String[] arguments) throws IOException {
    java.nio.file.Path folder = Files.createTempDirectory("table-part");
    try (SparkSession session = session()) {
      for (int round = 0; round < ROUNDS; round++) {
        Path here = new Path(folder.resolve("round-" + round).toString());
        report("Sink", () -> sink(session, new Path(here, "sink")));
        Dataset<Row> rows = session.read().parquet(new Path(here, "sink/tokens").toString());
        report("Spark", () -> spark(rows, new Path(here, "spark")));
        report("Spark reading only", () -> read(rows));
      }
    }
  }

  private static WrittenTable sink(SparkSession session, Path folder) {
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    TableParts parts = new TableParts(folder, hadoop);
    List<PartFile> written =
        new JavaSparkContext(session.sparkContext())
            .parallelize(List.of(1), 1)
            .map(one -> write(parts.open(ArticleTables.TOKENS)))
            .collect();
    return parts.join(ArticleTables.TOKENS, written, 0);
  }

  private static WrittenTable spark(Dataset<Row> rows, Path folder) {
    return new TableWriter(new TableParts(folder, new Configuration()), TEXT_BYTES)
        .write(ArticleTables.TOKENS, rows);
  }

  private static WrittenTable read(Dataset<Row> rows) {
    rows.write().format("noop").mode("overwrite").save();
    return new WrittenTable("", 0, "", List.of(), 0, 0);
  }

  private static PartFile write(TablePart part) {
    Tokens tokens = new Tokens(part);
    SplittableRandom random = new SplittableRandom(1);
    List<Word> words = words(random);
    for (int article = 0; article < ARTICLES; article++) {
      String id = "%016x".formatted(article * 1_000_003L);
      int begin = 0;
      for (int i = 0; i < TOKENS_AN_ARTICLE; i++) {
        // Roughly Zipf's law: each doubling of the rank adds equally many tokens.
        Word word = words.get((int) Math.pow(WORDS, random.nextDouble()) - 1);
        tokens.write(id, i / 25, i % 25, begin, word);
        begin += word.length() + 1;
      }
    }
    return part.finish();
  }

  private static List<Word> words(SplittableRandom random) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int letters = 2 + random.nextInt(7); letters > 0; letters--) {
        word.append((char) ('\u0628' + random.nextInt(18)));
      }
      String surface = word.toString();
      words.add(
          new Word(
              TextCell.utf8(surface),
              TextCell.utf8(surface.substring(1) + "ه"),
              i % 3 == 0 ? TextCell.utf8("و+" + surface.substring(1)) : TextCell.utf8(surface),
              i % 9 == 0 ? null : TextCell.utf8(surface.substring(0, 2) + i / 3),
              surface.length()));
    }
    return words;
  }

  private record Word(Binary surface, Binary normalized, Binary pieces, Binary term, int length) {}

  /** The cells of a token. */
  private static final class Tokens {
    private static final Binary WORD = TextCell.utf8("word");

    private final TablePart part;
    private final TextCell articleId;
    private final IntCell sentenceNo;
    private final IntCell tokenNo;
    private final IntCell begin;
    private final IntCell end;
    private final TextCell surface;
    private final TextCell kind;
    private final TextCell normalized;
    private final TextCell pieces;
    private final TextCell term;
    private final BooleanCell isStopWord;

    Tokens(TablePart part) {
      this.part = part;
      articleId = part.text(ARTICLE_ID);
      sentenceNo = part.integer(SENTENCE_NO);
      tokenNo = part.integer(TOKEN_NO);
      begin = part.integer(BEGIN);
      end = part.integer(END);
      surface = part.text(SURFACE);
      kind = part.text(KIND);
      normalized = part.text(NORMALIZED);
      pieces = part.text(PIECES);
      term = part.text(TERM);
      isStopWord = part.flag(IS_STOP_WORD);
    }

    void write(String article, int sentence, int token, int at, Word word) {
      articleId.set(article);
      sentenceNo.set(sentence);
      tokenNo.set(token);
      begin.set(at);
      end.set(at + word.length());
      surface.set(word.surface());
      kind.set(WORD);
      normalized.set(word.normalized());
      pieces.set(word.pieces());
      if (word.term() != null) {
        term.set(word.term());
      }
      isStopWord.set(word.term() == null);
      part.endRow();
    }
  }

  private static void report(String name, java.util.function.Supplier<WrittenTable> work) {
    long start = cpu();
    WrittenTable written = work.get();
    double nanos = cpu() - start;
    int cells = ARTICLES * TOKENS_AN_ARTICLE * ArticleTables.TOKENS.schema().length();
    System.out.printf(
        Locale.ROOT,
        "%-20s %6.1f ns a cell, %4.0f MB, %d rows, digest %s%n",
        name,
        nanos / cells,
        written.bytes() / 1e6,
        written.rows(),
        written.digest());
  }

  /** The CPU time of the whole process, because Spark works on its own threads. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.log.level", "WARN")
        .config("spark.sql.session.timeZone", "UTC")
        .getOrCreate();
  }
}
