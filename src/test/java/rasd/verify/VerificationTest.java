package rasd.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Sparks;
import rasd.job.Job;
import rasd.job.OutputMode;
import rasd.job.Progress;
import rasd.job.RunRequest;
import rasd.tables.UserError;

/** Most tests damage a copy of a run's output, each in a different way. */
class VerificationTest {
  private static final String PART = "part-00000.zstd.parquet";

  /**
   * The offset of the header of the first page, after the four bytes PAR1 with which a Parquet file
   * begins.
   */
  private static final int FIRST_PAGE_HEADER = 4;

  @TempDir private static Path runs;
  @TempDir private Path folder;
  private Path out = Path.of("");

  @BeforeAll
  static void run() {
    Sparks.end();
    System.setProperty("spark.master", "local[1]");
    try {
      new Job(
              new RunRequest(
                  List.of("seeds"),
                  runs.resolve("out").toString(),
                  OutputMode.error,
                  null,
                  null,
                  Map.of("report.write", "false")),
              Progress.on(new PrintStream(PrintStream.nullOutputStream())))
          .run();
    } finally {
      System.clearProperty("spark.master");
    }
  }

  @BeforeEach
  void copy() throws IOException {
    out = folder.resolve("out");
    try (Stream<Path> files = Files.walk(runs.resolve("out"))) {
      for (Path file : files.toList()) {
        Files.copy(file, out.resolve(runs.resolve("out").relativize(file).toString()));
      }
    }
  }

  @Test
  void whatARunHasWrittenIsWhole() throws IOException {
    Verification.Outcome outcome = Verification.of(out.toString());

    assertEquals(List.of(), outcome.differences());
    assertEquals(List.of(), outcome.notes());
    assertTrue(outcome.rows() > 100, outcome.toString());
  }

  @Test
  void aRowThatIsGoneIsMissed() throws Exception {
    rewrite("terms", "select * from t where term <> (select max(term) from t)");

    assertFound("terms has \\d+ rows, but run.json says \\d+");
    assertFound("terms does not have the rows that this run wrote: .*");
    assertFound("tokens.term is not in terms: \\d+, such as \".*\"");
  }

  @Test
  void aCountThatWasChangedIsHeldAgainstTheRows() throws Exception {
    rewrite(
        "entities",
        "select * replace (mention_count + (entity_id = 'IQ')::bigint as mention_count) from t");

    assertFound("entities does not have the rows that this run wrote: .*");
    assertFound("entities.mention_count differs from mentions: 1, such as \\d+ for \"IQ\", .*");
  }

  @Test
  void aFileOfAnotherRunIsNotTakenForThisOnes() throws Exception {
    rewrite("slices", "select * replace (token_count + 1 as token_count) from t");

    assertFound("slices does not have the rows that this run wrote: .*");
  }

  @Test
  void aFileThatWasCutOffCannotBeRead() throws IOException {
    Path file = out.resolve("mentions").resolve(PART);
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 100));

    assertFound("mentions/" + PART + " cannot be read: .*");
    assertFound("mentions has \\d+ bytes, but run.json says \\d+");
  }

  @Test
  void aByteThatHasFlippedIsFound() throws IOException {
    Path file = out.resolve("tokens").resolve(PART);
    byte[] bytes = Files.readAllBytes(file);
    bytes[FIRST_PAGE_HEADER] ^= 1;
    Files.write(file, bytes);

    assertFound("tokens/" + PART + " cannot be read: .*");
  }

  @Test
  void aFileThatIsMissingIsNamed() throws IOException {
    Files.delete(out.resolve("quotes").resolve(PART));

    assertFound("quotes/" + PART + " is missing");
  }

  @Test
  void aFileTooManyIsNamed() throws IOException {
    Files.copy(out.resolve("dates").resolve(PART), out.resolve("dates/part-00001.zstd.parquet"));

    assertFound("dates/part-00001.zstd.parquet is not a file of this run");
  }

  @Test
  void columnsThatChangedPlacesAreFoundByNameOrByValue() throws Exception {
    rewrite("mentions", "select * replace (\"end\" as \"begin\", \"begin\" as \"end\") from t");
    rewrite(
        "sentences", "select article_id, sentence_no, begin, paragraph_no, \"end\", text from t");

    assertFound("mentions does not have the rows that this run wrote: .*");
    assertFound("sentences/" + PART + " does not have its columns in the declared order: .*");
  }

  @Test
  void aColumnOfAnotherTypeIsFound() throws Exception {
    rewrite("slices", "select * replace (token_count::double as token_count) from t");

    assertFound(
        "slices/" + PART + " has columns whose type is not the declared one: \\[token_count]");
  }

  @Test
  void aKeyThatIsThereTwiceIsNamed() throws Exception {
    rewrite("entities", "select * from t union all select * from t where entity_id = 'IQ'");

    assertFound("entities has a key more than once: 1, such as \"IQ\"");
    assertFound("entities has \\d+ rows, but run.json says \\d+");
  }

  @Test
  void rowsThatReferToNothingAreCounted() throws Exception {
    rewrite(
        "mentions",
        "select * replace (if(entity_id = 'IQ', 'atlantis', entity_id) as entity_id) from t");

    assertFound("mentions.entity_id is not in entities: \\d+, such as \"atlantis\"");
  }

  @Test
  void evidenceIsASentenceThatThereIs() throws Exception {
    rewrite("sentences", "select * from t where sentence_no <> 0");

    assertFound("comentions.evidence.article_id, evidence.sentence_no is not in sentences: .*");
  }

  @Test
  void anEditedRecordOfTheRunIsFound() throws IOException {
    Path manifest = out.resolve("run.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replaceFirst("\"seed\" : \\d+", "\"seed\" : 1001"));

    assertFound("run.json is not as the run wrote it: its seal does not match");
  }

  @Test
  void aRecordThatIsCutOffCannotBeRead() throws IOException {
    Path manifest = out.resolve("run.json");
    Files.writeString(manifest, Files.readString(manifest).substring(0, 200));

    assertFound("Cannot read .*run.json.*");
  }

  @Test
  void aValueThatTheContractForbidsIsNamed() throws Exception {
    rewrite("entities", "select * replace ('BAND' as type) from t");
    rewrite("slices", "select * replace (-1::bigint as token_count) from t");

    assertFound("entities.type is not one of its labels: \\d+, such as \"BAND\"");
    assertFound("slices.token_count is out of its range: \\d+, such as -1");
  }

  @Test
  void tablesOfAnOlderContractAreReadAsTheyWere() throws Exception {
    rewrite("articles", "select * exclude (published_at) from t");
    agree("articles");

    Verification.Outcome outcome = Verification.of(out.toString());

    assertEquals(List.of(), outcome.differences());
    assertEquals(
        List.of(
            "run.json has no seal, because an earlier version of the job wrote it",
            "articles lacks columns that this version declares: published_at"),
        outcome.notes());
  }

  /** Changes run.json so that it agrees with the file of a table, and removes the seal. */
  private void agree(String table) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode record = (ObjectNode) json.readTree(out.resolve("run.json").toFile());
    record.remove("seal");
    ObjectNode told = (ObjectNode) record.get("tables").get(table);
    told.put("bytes", Files.size(out.resolve(table).resolve(PART)));
    Matcher digest =
        Pattern.compile(table + " does not have the rows that this run wrote: digest (\\w+),.*")
            .matcher(String.join("\n", Verification.of(out.toString()).differences()));
    assertTrue(digest.find());
    told.put("digest", digest.group(1));
    Files.writeString(out.resolve("run.json"), record.toString());
  }

  @Test
  void aFolderWithoutARunIsRefused() {
    assertThrows(UserError.class, () -> Verification.of(folder.resolve("none").toString()));
  }

  private void assertFound(String line) throws IOException {
    List<String> differences = Verification.of(out.toString()).differences();
    assertTrue(
        differences.stream().anyMatch(found -> found.matches(line)),
        () -> line + " not in\n" + String.join("\n", differences));
  }

  /** Replaces the content of a table's file with the rows of a query, in which t is the table. */
  private void rewrite(String table, String query) throws IOException, SQLException {
    Path file = out.resolve(table).resolve(PART);
    Path made = folder.resolve("made.parquet");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute("create table t as from read_parquet('" + file + "')");
      statement.execute(
          "copy (select * from (%s) order by 1, 2, 3) to '%s' (format parquet)"
              .formatted(query, made));
    }
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
