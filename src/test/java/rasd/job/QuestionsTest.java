package rasd.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.Output;
import rasd.Sparks;
import rasd.published.PublishedRun;
import rasd.published.Views;

/**
 * Asks the questions of {@code docs/questions.md} in DuckDB and in Spark. The corpus consists of
 * the seeds and of a few reports that are made here so that every question has an answer.
 */
class QuestionsTest {
  private static final Pattern SQL = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL);
  private static final Pattern MINUS_ZERO = Pattern.compile("-0\\.0(?!\\d)");
  private static final int QUESTIONS = 20;
  private static final int REPORTS = 24;
  private static final int LAST = 6;

  private static final String OF_SANA =
      "أفادت مصادر رسمية في دمشق بأن الجيش تقدم شمال حلب في اليوم #. وصف مراقبون داعش بأنه خطر. ";
  private static final String OF_WATAN =
      "ذكرت صحيفة محلية أن المعارك مستمرة قرب إدلب منذ # يوما. ونفى تنظيم الدولة الإسلامية ذلك. ";
  private static final String OF_MOSUL =
      "وأعلن تنظيم داعش مسؤوليته عن هجوم في الموصل قتل فيه # جنود. ";
  private static final String OF_PRICES =
      "وتابع سكان المدينة شراء حاجاتهم رغم ارتفاع الأسعار إلى # ليرة. ";
  private static final String OF_LAST_DAYS =
      "وقال سيرغي لافروف إن الزلزال رقم # في إيران يهم سوريا. ";

  @TempDir static Path folder;
  private static Output duckDb;
  private static SparkSession spark;

  @BeforeAll
  static void runOnce() throws Exception {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(reports, String.join("\n", reports()) + "\n{\"text\": \"no end\n", UTF_8);
    duckDb =
        Runs.run(
            Runs.request(
                List.of(Path.of("seeds"), reports),
                folder.resolve("out"),
                OutputMode.error,
                null,
                "stories.min_jaccard",
                "1",
                "stories.min_containment",
                "1",
                "bursts.min_articles",
                "4",
                "comentions.min_slice_weight",
                "1",
                "comentions.backbone_alpha",
                "0.4"));
    PublishedRun run = PublishedRun.at(duckDb.folder().toString());
    for (String view : Views.of(run, Views.Engine.duckdb)) {
      duckDb.execute(view);
    }
    spark = Sparks.session().newSession();
    Views.of(run, Views.Engine.spark).forEach(spark::sql);
  }

  @AfterAll
  static void close() throws Exception {
    duckDb.close();
  }

  /**
   * Reports of two sources in turn. The reports of the last days share a subject, and both sources
   * print the last report.
   */
  private static List<String> reports() {
    List<String> reports = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      boolean isSana = i % 2 == 0;
      String text =
          (isSana ? OF_SANA : OF_WATAN)
              + (i % 3 == 0 ? OF_MOSUL : OF_PRICES)
              + (i >= REPORTS - LAST ? OF_LAST_DAYS : "");
      reports.add(report(isSana ? "سانا" : "الوطن", i, text));
    }
    String last = reports.get(REPORTS - 1);
    reports.add(last.replace("الوطن", "سانا"));
    return reports;
  }

  private static String report(String source, int number, String text) {
    return "{\"source\": \"%s\", \"date\": \"2018-0%d-%02d\", \"text\": \"%s\"}"
        .formatted(
            source, 4 + number / 12, 1 + number % 12, text.replace("#", String.valueOf(number)));
  }

  static List<String> questions() throws IOException {
    return SQL.matcher(Files.readString(Path.of("docs/questions.md"), UTF_8))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void thereAreTwenty() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("docs/questions.md"), UTF_8).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring("## ".length(), line.indexOf('.')))
            .toList();

    assertEquals(IntStream.rangeClosed(1, QUESTIONS).mapToObj(String::valueOf).toList(), headings);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void bothEnginesGiveTheSameAnswer(String question) throws Exception {
    List<String> answer = ofDuckDb(question);

    assertFalse(answer.isEmpty());
    assertEquals(answer, ofSpark(question));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          0,  سانا | 13 | 13 | 2018-04-01 | 2018-05-12 | 0
          0,  الوطن | 12 | 12 | 2018-04-02 | 2018-05-12 | 0
          0,  null | 5 | 5 | 2014-10-15 | 2014-10-15 | 4
          2,  malformed_json | 1
          17, سانا | 13 | 1 | 1 | 0
          """)
  void theAnswersAreThoseOfTheCorpus(int number, String row) throws Exception {
    List<String> answer = duckDb.rows(questions().get(number));

    assertTrue(answer.contains(row), answer.toString());
  }

  /**
   * The rows in DuckDB, with 0.0 for -0.0, because only DuckDB gives -0.0 for a number that is
   * rounded from just below zero.
   */
  private static List<String> ofDuckDb(String question) throws Exception {
    return duckDb.rows(question).stream()
        .map(row -> MINUS_ZERO.matcher(row).replaceAll("0.0"))
        .sorted()
        .toList();
  }

  private static List<String> ofSpark(String question) {
    List<String> rows = new ArrayList<>();
    for (Row row : spark.sql(question).collectAsList()) {
      rows.add(
          String.join(
              " | ",
              IntStream.range(0, row.length()).mapToObj(i -> String.valueOf(row.get(i))).toList()));
    }
    return rows.stream().sorted().toList();
  }
}
