package rasd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.tables.DataDictionary;

class MainTest {
  @TempDir Path folder;

  /** What a command has printed, and its exit code. */
  private record Outcome(int exitCode, String out, String err) {}

  @Test
  void withoutArgumentsThereIsHelp() {
    Outcome outcome = run();

    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().startsWith("Usage: rasd"), outcome.out());
    assertTrue(outcome.out().contains("Exit codes: 0 done"), outcome.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help", "tables --help"})
  void helpIsNoError(String arguments) {
    Outcome outcome = run(arguments.split(" "));

    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().startsWith("Usage: rasd"), outcome.out());
  }

  @Test
  void itTellsItsVersionAndCommit() {
    Outcome outcome = run("--version");

    assertEquals(0, outcome.exitCode());
    assertTrue(outcome.out().matches("rasd \\d+\\.\\d+\\.\\S+ \\(\\w+\\)\\R"), outcome.out());
  }

  @Test
  void aFolderOfThisMachineIsShownAsAPathAndAnyOtherAsAnAddress() {
    assertEquals("/news/out", Main.shown(new org.apache.hadoop.fs.Path("file:/news/out")));
    assertEquals("s3a://news/out", Main.shown(new org.apache.hadoop.fs.Path("s3a://news/out")));
  }

  @Test
  void tablesPrintsTheDictionary() {
    Outcome outcome = run("tables");

    assertEquals(0, outcome.exitCode());
    assertEquals(DataDictionary.markdown(), outcome.out());
  }

  @Test
  void anUnknownOptionIsRefused() {
    Outcome outcome = run("run", "--speed", "in", "out");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().contains("Unknown option: '--speed'"), outcome.err());
  }

  @Test
  void anUnknownModeIsRefused() {
    assertEquals(2, run("run", "--mode", "merge", "in", "out").exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "run out", "run --output out", "run --input in"})
  void aRunWantsAnInputAndAnOutput(String arguments) {
    Outcome outcome = run(arguments.split(" "));

    assertEquals(2, outcome.exitCode());
    assertEquals("rasd: Name at least one input, then the output folder.\n", outcome.err());
  }

  @Test
  void aLimitOfNothingIsRefused() {
    Outcome outcome = run("run", "--limit", "0", "in", "out");

    assertEquals(2, outcome.exitCode());
    assertEquals("rasd: Invalid --limit: 0, must be at least 1\n", outcome.err());
  }

  @Test
  void anUnknownSettingIsRefusedAndTheNearestNamed() {
    Outcome outcome = run("run", "--set", "topic.k=3", "in", "out");

    assertEquals(2, outcome.exitCode());
    assertEquals(
        "rasd: Unknown setting spark.rasd.topic.k. Did you mean spark.rasd.topics.k?\n",
        outcome.err());
  }

  @Test
  void aBadValueOfASettingIsRefused() {
    Outcome outcome = run("run", "--set", "rejects.max_share=2", "in", "out");

    assertEquals(2, outcome.exitCode());
    assertEquals(
        "rasd: Invalid rejects.max_share: 2, must be a number from 0 to 1\n", outcome.err());
  }

  @Test
  void anInputThatIsNotThereIsRefused() {
    Sparks.end();
    System.setProperty("spark.master", "local[1]");
    try {
      Path missing = folder.resolve("missing");
      Outcome outcome = run("run", missing.toString(), folder.resolve("out").toString());

      assertEquals(3, outcome.exitCode());
      assertTrue(
          outcome.err().contains("rasd: Cannot read input " + missing + ": no such file"),
          outcome.err());
    } finally {
      System.clearProperty("spark.master");
    }
  }

  @Test
  void anOutputThatAnotherRunIsWritingToIsRefusedInOneLine() throws IOException {
    Path in = folder.resolve("a.jsonl");
    Path out = folder.resolve("out");
    Files.writeString(in, "");
    Files.createDirectories(out);
    Files.writeString(out.resolve("_lock"), "r1\nelsewhere\n1\n");
    Sparks.end();
    System.setProperty("spark.master", "local[1]");
    try {
      Outcome outcome = run("run", "--mode", "overwrite", in.toString(), out.toString());

      assertEquals(3, outcome.exitCode());
      assertTrue(
          outcome
              .err()
              .endsWith(
                  "rasd: Output file:%s is being written by run r1 (process 1 on elsewhere). Wait until it has ended, or name another folder.\n"
                      .formatted(out)),
          outcome.err());
      assertFalse(outcome.err().contains("bug"), outcome.err());
    } finally {
      System.clearProperty("spark.master");
    }
  }

  @Test
  void aDryRunPrintsTheSettingsAndDoesNothing() throws IOException {
    Path properties = folder.resolve("mine.conf");
    Files.writeString(properties, "spark.rasd.topics.k 7\nspark.rasd.topics.seed 8\n");
    Path out = folder.resolve("out");
    Path lines = folder.resolve("a.jsonl");
    Path pages = folder.resolve("b");
    Files.writeString(lines, "");
    Files.createDirectories(pages);
    Outcome outcome =
        run(
            "run",
            "--dry-run",
            "--properties-file",
            properties.toString(),
            "--set",
            "topics.seed=9",
            "--input",
            lines.toString(),
            "--input",
            pages.toString(),
            "--output",
            out.toString());

    assertEquals(0, outcome.exitCode(), outcome.err());
    assertTrue(
        outcome.out().startsWith("# input: " + lines + " " + pages + "\n# output: " + out),
        outcome.out());
    assertTrue(outcome.out().matches("(?s).*spark\\.rasd\\.topics\\.k +7\n.*"), outcome.out());
    assertTrue(outcome.out().matches("(?s).*spark\\.rasd\\.topics\\.seed +9\n.*"), outcome.out());
    assertTrue(
        outcome.out().matches("(?s).*spark\\.rasd\\.rejects\\.max_share +0\\.25\n.*"),
        outcome.out());
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          missing.jsonl | out     | topics.k=0                 | 3 | Cannot read input %s/missing.jsonl
          a.jsonl       | a.jsonl | topics.k=0                 | 2 | Output file:%s/a.jsonl is a file
          a.jsonl       | out     | names.gazetteer=no.tsv     | 2 | Cannot read no.tsv
          a.jsonl       | out     | text.stop_words=no.txt     | 2 | Cannot read no.txt
          """)
  void aDryRunFindsWhatARunWouldStumbleOver(
      String input, String output, String setting, int exitCode, String message)
      throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "");
    Outcome outcome =
        run(
            "run",
            "--dry-run",
            "--set",
            setting,
            folder.resolve(input).toString(),
            folder.resolve(output).toString());

    assertEquals(exitCode, outcome.exitCode(), outcome.err());
    assertTrue(outcome.err().contains("rasd: " + message.formatted(folder)), outcome.err());
  }

  @Test
  void aPropertiesFileThatIsNotThereIsRefused() {
    Path missing = folder.resolve("missing.conf");
    Outcome outcome = run("run", "--properties-file", missing.toString(), "in", "out");

    assertEquals(2, outcome.exitCode());
    assertTrue(outcome.err().startsWith("rasd: Cannot read " + missing), outcome.err());
  }

  private static Outcome run(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    System.setErr(new PrintStream(complained, true, UTF_8));
    try {
      int exitCode = Main.run(arguments);
      return new Outcome(exitCode, printed.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
