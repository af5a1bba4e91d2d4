package rasd.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks that a process that is killed while it publishes leaves either the old tables or the new
 * ones.
 */
class KilledPublicationTest {
  private static final Map<String, String> OLD =
      Map.of(
          "articles/part-old", "old articles",
          "tokens/part-old", "old tokens",
          "run.json", "old run");
  private static final Map<String, String> NEW =
      Map.of(
          "articles/part-new", "new articles",
          "terms/part-new", "new terms",
          "run.json", "new run");

  @TempDir Path folder;
  private Path output;

  @BeforeEach
  void oldTablesStandAndNewOnesAreStaged() throws IOException {
    output = folder.resolve("out");
    for (Map.Entry<String, String> file : OLD.entrySet()) {
      Folder.write(output, file.getKey(), file.getValue());
    }
    Folder.write(output, "_staging/new/articles/part-new", "new articles");
    Folder.write(output, "_staging/new/terms/part-new", "new terms");
    Folder.write(output, "_staging/new/kept/entries/part-0", "intermediate");
  }

  @Test
  void beforeTheMarkerTheOldTablesStandByteForByte() throws Exception {
    die("publish", "STAGED", 1);

    assertEquals(OLD, Folder.published(output));
    assertFalse(publication().finish());
    publication().clear();
    assertEquals(OLD, Folder.published(output));
    assertFalse(Files.exists(output.resolve("_staging")));
  }

  @ParameterizedTest
  @CsvSource({"MARKED, 1", "ONE_TABLE_MOVED, 1", "ONE_TABLE_MOVED, 5", "ALL_TABLES_MOVED, 1"})
  void afterTheMarkerTheNextFinishMakesTheNewTablesComplete(String step, int times)
      throws Exception {
    die("publish", step, times);

    assertTrue(publication().finish());
    assertEquals(NEW, Folder.published(output));
    assertFalse(Files.exists(output.resolve("_staging")));
  }

  @Test
  void whoIsKilledWhileFinishingIsFinishedByTheNext() throws Exception {
    die("publish", "MARKED", 1);
    die("finish", "ONE_TABLE_MOVED", 1);

    assertTrue(publication().finish());
    assertEquals(NEW, Folder.published(output));
  }

  private Publication publication() {
    return Publication.at(output.toString(), new Configuration());
  }

  private void die(String command, String step, int times) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                DyingPublisher.class.getName(),
                command,
                output.toString(),
                step,
                Integer.toString(times))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "It hangs.");
    assertEquals(DyingPublisher.KILLED, process.exitValue(), Files.readString(said));
  }
}
