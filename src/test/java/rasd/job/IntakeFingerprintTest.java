package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.settings.Settings;

class IntakeFingerprintTest {
  @TempDir private Path folder;

  @Test
  void everyListOfTheJobIsPartOfIt() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("conf"))) {
      List<String> lists =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.equals("rasd.conf"))
              .toList();
      assertEquals(new TreeSet<>(lists), new TreeSet<>(IntakeFingerprint.LISTS));
    }
  }

  @Test
  void itChangesWithTheLinesOfTheUsersDecisionsOnNames() throws IOException {
    Path decisions = folder.resolve("decisions.tsv");
    Settings settings = Settings.defaults().with(Map.of("names.decisions", decisions.toString()));

    Files.writeString(decisions, "none\tباسم\n");
    String before = IntakeFingerprint.hash(settings, new Configuration());
    Files.writeString(decisions, "none\tكامل\n");

    assertNotEquals(before, IntakeFingerprint.hash(settings, new Configuration()));
  }
}
