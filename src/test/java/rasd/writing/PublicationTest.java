package rasd.writing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.tables.UserError;

class PublicationTest {
  @TempDir Path folder;
  private Path output;
  private Publication publication;

  @BeforeEach
  void open() {
    output = folder.resolve("out");
    publication = Publication.at(output.toString(), new Configuration());
  }

  @Test
  void tablesAppearInAFolderThatWasNotThere() throws IOException {
    publish("r1", "articles", "terms");

    assertEquals(
        Map.of(
            "articles/part-r1", "articles of r1",
            "terms/part-r1", "terms of r1",
            "run.json", "run r1"),
        Folder.published(output));
    assertFalse(Files.exists(output.resolve("_staging")));
  }

  @Test
  void theNextRunReplacesTablesAndRemovesThoseItLeftOut() throws IOException {
    publish("r1", "articles", "tokens");
    publish("r2", "articles", "terms");

    assertEquals(
        Map.of(
            "articles/part-r2", "articles of r2",
            "terms/part-r2", "terms of r2",
            "run.json", "run r2"),
        Folder.published(output));
  }

  @Test
  void theReportOfTheTablesBeforeIsRemoved() throws IOException {
    publish("r1", "articles");
    Folder.write(output, "report.html", "of r1");
    publish("r2", "articles");

    assertFalse(Files.exists(output.resolve("report.html")));
  }

  @Test
  void whatIsNoTableStaysInTheFolder() throws IOException {
    Folder.write(output, "notes.txt", "mine");
    Folder.write(output, "pictures/a.png", "mine too");
    publication.requireWritable(false);
    publish("r1", "articles");

    assertEquals("mine", Folder.published(output).get("notes.txt"));
    assertEquals("mine too", Folder.published(output).get("pictures/a.png"));
  }

  @Test
  void tablesThatStandAreNotWrittenOver() throws IOException {
    publish("r1", "articles");

    UserError error = assertThrows(UserError.class, () -> publication.requireWritable(false));
    assertEquals(2, error.exitCode());
    assertEquals(
        "Output file:%s already has tables. Use --mode overwrite, or another folder."
            .formatted(output),
        error.getMessage());
    assertDoesNotThrow(() -> publication.requireWritable(true));
  }

  @Test
  void modelsAndWhatIsKeptArePublishedWithTheTablesAndGoWithThem() throws IOException {
    Folder.write(output, "_staging/r1/models/kmeans-k2-s42/model.json", "model of r1");
    Folder.write(output, "_staging/r1/_kept/read/part-r1", "articles of r1");
    publish("r1", "articles");

    assertEquals(
        Map.of(
            "articles/part-r1", "articles of r1",
            "models/kmeans-k2-s42/model.json", "model of r1",
            "_kept/read/part-r1", "articles of r1",
            "run.json", "run r1"),
        Folder.published(output));
    publish("r2", "articles");
    assertEquals(
        Map.of("articles/part-r2", "articles of r2", "run.json", "run r2"),
        Folder.published(output));
  }

  @Test
  void aFolderThatNoRunWroteIsNotWrittenOverEither() throws IOException {
    Folder.write(output, "articles/mine.csv", "a,b");

    UserError error = assertThrows(UserError.class, () -> publication.requireWritable(true));
    assertEquals(2, error.exitCode());
    assertEquals(
        "Output file:%s holds articles but no run.json, so it is not a run's output. Use another folder."
            .formatted(output),
        error.getMessage());
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(output, "a file");

    UserError error = assertThrows(UserError.class, () -> publication.requireWritable(true));
    assertEquals("Output file:" + output + " is a file. Name a folder.", error.getMessage());
  }

  @Test
  void anUnknownFileSystemIsSaidToBeUnusable() {
    UserError error =
        assertThrows(UserError.class, () -> Publication.at("nowhere://a/b", new Configuration()));
    assertEquals(2, error.exitCode());
    assertTrue(error.getMessage().startsWith("Cannot use output nowhere://a/b: "));
  }

  @Test
  void clearingRemovesWhatWasNotCommittedAndLeavesTheTables() throws IOException {
    publish("r1", "articles", "tokens");
    Map<String, String> before = Folder.published(output);
    stage("r2", "articles");

    assertFalse(publication.finish());
    publication.clear();
    assertEquals(before, Folder.published(output));
    assertFalse(Files.exists(output.resolve("_staging")));
  }

  @Test
  void finishMovesWhatWasCommitted() throws IOException {
    publish("r1", "articles", "tokens");
    stage("r2", "articles");
    stage("r3", "articles");
    Folder.write(output, "_staging/r2/run.json", "run r2");
    Folder.write(output, "_staging/COMMITTED", "r2\narticles");

    assertTrue(publication.finish());
    assertEquals(
        Map.of("articles/part-r2", "articles of r2", "run.json", "run r2"),
        Folder.published(output));
    assertFalse(publication.finish());
  }

  @Test
  void finishHasNothingToDoInAFolderThatIsNotThere() throws IOException {
    assertFalse(publication.finish());
    assertFalse(Files.exists(output));
  }

  private void publish(String run, String... tables) throws IOException {
    stage(run, tables);
    publication.publish(run, List.of(tables), "run " + run);
  }

  private void stage(String run, String... tables) throws IOException {
    for (String table : tables) {
      Folder.write(
          output, "_staging/%s/%s/part-%s".formatted(run, table, run), table + " of " + run);
    }
  }
}
