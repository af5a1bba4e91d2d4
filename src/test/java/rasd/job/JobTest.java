package rasd.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Output;
import rasd.bench.Recount;
import rasd.settings.Settings;
import rasd.tables.UserError;

/** Runs the job over a corpus with faults, and checks what is read, what is refused, and why. */
public class JobTest {
  private static final String[] SETTINGS = {
    "input.source", "folder", "rejects.max_share", "0.5", "topics.k", "2"
  };

  @TempDir static Path folder;
  private static Path news;
  private static Output output;

  @BeforeAll
  static void runOnce() throws Exception {
    news = folder.resolve("news");
    Corpus.write(news);
    output =
        Runs.run(
            Runs.request(List.of(news), folder.resolve("out"), OutputMode.error, null, SETTINGS));
  }

  @AfterAll
  static void close() throws Exception {
    output.close();
  }

  @Test
  void everyRecordRefusedHasItsReason() throws Exception {
    assertEquals(
        List.of(
            "aljazeera/page.txt | 0 | repeated_record",
            "cut.jsonl.gz | 1 | unreadable",
            "empty.txt | 0 | no_text",
            "picture.png | 0 | unknown_format",
            "records.jsonl | 1 | malformed_json",
            "records.jsonl | 2 | malformed_json",
            "records.jsonl | 3 | no_text",
            "records.jsonl | 4 | repeated_record"),
        output.rows(
            "select source_path, record_no, reason from rejects order by source_path, record_no"));
  }

  @Test
  void everyRecordReadIsAnArticleARejectOrSkipped() throws Exception {
    assertEquals(
        List.of("0.0 | true | info"),
        output.rows("select value, passed, severity from quality where metric = 'records_lost'"));
  }

  /** Does what {@code .ci/recount} does with any run. */
  @Test
  void anotherReaderCountsTheSame() throws Exception {
    String queries = Files.readString(Path.of(".ci", "recount.sql"));

    Map<String, Long> differing = recount(queries);

    assertTrue(differing.size() >= 10, differing.toString());
    assertEquals(Set.of(0L), Set.copyOf(differing.values()), differing.toString());
  }

  @Test
  void aRecountThatDiffersSaysSo() throws Exception {
    assertEquals(
        Map.of("terms: wrong", 1L),
        recount("-- terms: wrong\nSELECT count(*) AS n FROM terms\nHAVING n > 0;"));
  }

  private static Map<String, Long> recount(String queries) throws Exception {
    return Recount.differing(output, queries, new PrintStream(PrintStream.nullOutputStream()));
  }

  @Test
  void aRefusalIsExplained() throws Exception {
    assertEquals(
        List.of(
            "Repeats a record of the same source: aljazeera/copy.txt, record 0.",
            "The rest of the file cannot be read: it ends too early",
            "The page is empty or blank.",
            "The name of the file does not show its format. Give it one of the endings .txt, .html, .jsonl,"
                + " .csv, .tsv, .parquet or .warc.",
            "The field text (input.field.text) is empty.",
            "Repeats a record of the same source: records.jsonl, record 0."),
        output.rows(
            """
            select detail from rejects where reason <> 'malformed_json'
            order by source_path, record_no
            """));
  }

  @Test
  void theSampleIsTheBeginningOfTheRecord() throws Exception {
    assertEquals(
        List.of("{\"text\": \"no end", "[\"a list\"]", "{\"id\": \"a-2\", \"text\": \"  \"}"),
        output.rows(
            """
            select sample from rejects
            where source_path = 'records.jsonl' and reason <> 'repeated_record' order by record_no
            """));
  }

  @Test
  void anArticleIdIsTheHashOfSourceAndRecord() throws Exception {
    assertEquals(
        List.of(
            "aljazeera/copy.txt | 0 | aljazeera | " + Corpus.articleId("aljazeera", Corpus.PAGE),
            "cut.jsonl.gz | 0 | null | " + Corpus.articleId("", Corpus.BEFORE_THE_CUT),
            "marked/page.txt | 0 | marked | " + Corpus.articleId("marked", Corpus.PAGE),
            "packed.jsonl.gz | 0 | null | " + Corpus.articleId("", Corpus.PACKED),
            "packed.jsonl.zst | 0 | null | " + Corpus.articleId("", Corpus.PACKED_TOO),
            "records.jsonl | 0 | سانا | " + Corpus.articleId("سانا", Corpus.FULL),
            "records.jsonl | 5 | null | " + Corpus.articleId("", Corpus.BARE),
            "sana/page.txt | 0 | sana | " + Corpus.articleId("sana", Corpus.PAGE),
            "windows.txt | 0 | null | " + Corpus.articleId("", Corpus.WINDOWS_PAGE)),
        output.rows(
            """
            select source_path, record_no, source, article_id from articles
            where source_path <> 'many.jsonl' order by source_path, record_no
            """));
  }

  @Test
  void theRecordsOfAPlainFileAreNumbered() throws Exception {
    List<String> expected = new ArrayList<>();
    for (String line : Corpus.many()) {
      expected.add(expected.size() + " | " + Corpus.articleId("", line));
    }
    assertEquals(expected, recordsOfMany(output));
  }

  @Test
  void fieldsOfARecordBecomeColumns() throws Exception {
    assertEquals(
        List.of("لقاء في باريس | http://sana.sy/1 | 2014-10-15 | metadata | ar"),
        output.rows(
            """
            select title, url, published_on, published_from, language from articles
            where source_path = 'records.jsonl' and record_no = 0
            """));
    assertEquals(
        List.of("قال الوزير إن المباحثات مستمرة في باريس.\nوأضاف أن روسيا تشارك فيها."),
        output.rows(
            "select body from articles where source_path = 'records.jsonl' and record_no = 0"));
  }

  @Test
  void allOtherFieldsBecomeMetadataUnderTheirOwnNames() throws Exception {
    assertEquals(
        List.of("date=2014-10-15, id=a-1, section=سياسة, tags=[\"أ\",2]"),
        output.rows(
            """
            select array_to_string([e.key || '=' || e.value for e in map_entries(metadata)], ', ')
            from articles where source_path = 'records.jsonl' and record_no = 0
            """));
  }

  @Test
  void aByteOrderMarkIsNoPartOfThePage() throws Exception {
    assertEquals(
        List.of("1 | اجتماع في موسكو بشأن سوريا"),
        output.rows(
            """
            select count(distinct body), title from articles
            where source_path in ('marked/page.txt', 'sana/page.txt') group by title
            """));
  }

  @Test
  void theSameBytesFromThreeSourcesAreThreeArticles() throws Exception {
    assertEquals(
        List.of("aljazeera", "marked", "sana"),
        output.rows("select source from articles where source_path like '%/%' order by source"));
  }

  @Test
  void theSameTextIsOneStoryNamedAfterTheSmallestId() throws Exception {
    assertEquals(
        List.of("4 | 3 | true"),
        output.rows(
            """
            select s.article_count, s.source_count, min(s.story_id) = min(a.article_id)
            from stories s join articles a using (story_id)
            where story_id in (select story_id from articles where source_path = 'windows.txt')
            group by all
            """));
    assertEquals(
        List.of("6 | 1.0 | 1.0 | 1.0"),
        output.rows(
            """
            select count(*), min(jaccard), min(containment_a), min(containment_b)
            from near_duplicates
            where article_a in (select article_id from articles where title like 'اجتماع%')
            """));
  }

  @Test
  void qualityCountsWhatWasRefusedAndPassedOver() throws Exception {
    assertEquals(
        List.of(
            "input | * | hidden_files | 2.0",
            "rejects | malformed_json | records | 2.0",
            "rejects | no_text | records | 2.0",
            "rejects | repeated_record | records | 2.0",
            "rejects | unknown_format | records | 1.0",
            "rejects | unreadable | records | 1.0"),
        output.rows(
            """
            select entity, instance, metric, value from quality
            where entity in ('input', 'rejects') and threshold is null order by all
            """));
    assertEquals(
        List.of("0.105 | 0.5 | true"),
        output.rows(
            "select round(value, 3), threshold, passed from quality where metric = 'share'"));
  }

  @Test
  void runJsonListsEveryFileWithItsHash() throws Exception {
    var files = output.manifest().get("input_files");
    List<String> paths = new ArrayList<>();
    files.forEach(file -> paths.add(file.get("source_path").asText()));
    assertEquals(
        List.of(
            "aljazeera/copy.txt",
            "aljazeera/page.txt",
            "cut.jsonl.gz",
            "empty.jsonl",
            "empty.txt",
            "many.jsonl",
            "marked/page.txt",
            "packed.jsonl.gz",
            "packed.jsonl.zst",
            "picture.png",
            "records.jsonl",
            "sana/page.txt",
            "windows.txt"),
        paths);
    assertEquals(
        sha256(Files.readAllBytes(news.resolve("packed.jsonl.gz"))),
        files.get(7).get("sha256").asText());
    assertEquals(13, output.manifest().get("input_file_count").asInt());
  }

  @Test
  void tablesThatStandAreNotWrittenOver() throws Exception {
    UserError error =
        assertThrows(
            UserError.class,
            () -> Runs.run(Runs.request(List.of(news), output.folder(), OutputMode.error, null)));
    assertEquals(2, error.exitCode());
    assertTrue(error.getMessage().contains("--mode overwrite"), error.getMessage());
  }

  @Test
  void anOutputThatHoldsTheInputIsRefused() throws Exception {
    assertRefusedAsNotApart(news, folder);
  }

  @Test
  void anOutputBelowTheInputIsRefusedBecauseTheNextRunWouldReadIt() throws Exception {
    assertRefusedAsNotApart(news, news.resolve("tables"));
  }

  private static void assertRefusedAsNotApart(Path input, Path out) {
    UserError error =
        assertThrows(
            UserError.class,
            () -> Runs.run(Runs.request(List.of(input), out, OutputMode.overwrite, null)));
    assertEquals(2, error.exitCode());
    assertTrue(
        error.getMessage().contains("Name an output folder that neither"), error.getMessage());
  }

  @Test
  void tooManyRejectsAreRefusedAndNothingIsPublished() throws Exception {
    Path out = folder.resolve("refused");
    UserError error =
        assertThrows(
            UserError.class,
            () ->
                Runs.run(
                    Runs.request(
                        List.of(news), out, OutputMode.error, null, "rejects.max_share", "0.1")));
    assertEquals(3, error.exitCode());
    assertEquals(
        """
        6 of 57 records are refused: {malformed_json=2, no_text=2, unknown_format=1, unreadable=1}. \
        Correct the input, or raise rejects.max_share, which is 0.1.
          cut.jsonl.gz, record 1: unreadable. The rest of the file cannot be read: it ends too early
          empty.txt, record 0: no_text. The page is empty or blank.
          picture.png, record 0: unknown_format. The name of the file does not show its format. \
        Give it one of the endings .txt, .html, .jsonl, .csv, .tsv, .parquet or .warc.""",
        error.getMessage());
    assertFalse(Files.exists(out.resolve("run.json")));
    assertFalse(Files.exists(out.resolve("rejects")));
    assertFalse(Files.exists(out.resolve("_staging")));
    assertFalse(Files.exists(out.resolve("_lock")));
  }

  @Test
  void theLockOfTheOutputIsGoneAfterTheRun() {
    assertFalse(Files.exists(output.folder().resolve("_lock")));
  }

  @Test
  void anOutputThatAnotherRunIsWritingToIsRefusedAndLeftAlone() throws Exception {
    Path out = folder.resolve("busy");
    Files.createDirectories(out.resolve("_staging/other"));
    Files.writeString(out.resolve("_lock"), "other\nelsewhere\n1\n");
    UserError error =
        assertThrows(
            UserError.class,
            () -> Runs.run(Runs.request(List.of(news), out, OutputMode.overwrite, null)));
    assertEquals(3, error.exitCode());
    assertTrue(Files.exists(out.resolve("_staging/other")));
    assertEquals("other\nelsewhere\n1\n", Files.readString(out.resolve("_lock")));
  }

  @Test
  void aFileReadInPartsGivesTheSameArticlesUnderByteOffsets() throws Exception {
    Path out = folder.resolve("parts");
    for (String old : List.of("run.json", "tokens/part-old", "terms/part-old")) {
      Files.createDirectories(out.resolve(old).getParent());
      Files.writeString(out.resolve(old), "old");
    }
    String[] settings = {
      "input.source", "folder",
      "rejects.max_share", "0.5",
      "topics.k", "2",
      "input.part_bytes", "1000",
      "tables.leave_out", String.join(",", Settings.LEFT_OUT_AT_WILL)
    };

    try (Output parts =
        Runs.run(Runs.request(List.of(news), out, OutputMode.overwrite, null, settings))) {
      assertEquals(ids(output), ids(parts));
      List<String> expected = new ArrayList<>();
      long offset = 0;
      for (String line : Corpus.many()) {
        expected.add(offset + " | " + Corpus.articleId("", line));
        offset += line.getBytes(UTF_8).length + 1;
      }
      assertEquals(expected, recordsOfMany(parts));
      for (String table : List.of("sentences", "dates", "terms", "mentions", "comentions")) {
        assertEquals(output.digests().get(table), parts.digests().get(table), table);
      }
      assertEquals(output.tables().size() - 2, parts.tables().size());
      assertFalse(Files.exists(out.resolve("tokens")));
      assertFalse(Files.exists(out.resolve("page_lines")));
      assertEquals(
          List.of("page_lines", "tokens"),
          parts.rows("select entity from quality where metric = 'left_out' order by entity"));
    }
  }

  @Test
  void aLimitTakesTheFirstRecordsOfAGlob() throws Exception {
    Path out = folder.resolve("limited");
    try (Output limited =
        Runs.run(
            Runs.request(
                List.of(news.resolve("{many,records}.json*")), out, OutputMode.error, 42L))) {
      assertEquals(
          List.of("many.jsonl | 40", "records.jsonl | 1"),
          limited.rows("select source_path, count(*) from articles group by all order by all"));
      assertEquals(
          List.of("records.jsonl | 1"), limited.rows("select source_path, record_no from rejects"));
    }
  }

  private static List<String> ids(Output of) throws Exception {
    return of.rows("select article_id from articles order by all");
  }

  private static List<String> recordsOfMany(Output of) throws Exception {
    return of.rows(
        """
        select record_no, article_id from articles where source_path = 'many.jsonl'
        order by record_no
        """);
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
