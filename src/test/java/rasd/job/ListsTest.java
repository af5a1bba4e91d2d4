package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.tables.UserError;

class ListsTest {
  @TempDir private Path folder;

  @Test
  void stopWordsOfTheUserAreAddedToThoseOfTheJob() throws IOException {
    Lists lists = lists("text.more_stop_words", "صحيفة\n");
    assertTrue(lists.stopWords().contains("صحيفة"));
    assertTrue(lists.stopWords().contains("في"));
  }

  @Test
  void aDecisionOnTermsThatSaysNothingIsToldToTheUser() {
    UserError error = assertThrows(UserError.class, () -> lists("terms.decisions", "apart\tسيد\n"));
    assertEquals(
        "A line of terms.decisions must have same or apart and two different forms,"
            + " separated by tabs: apart\tسيد",
        error.getMessage());
  }

  private Lists lists(String setting, String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("lines.txt"), lines);
    return Lists.read(Job.settings(Map.of(setting, file.toString())), new Configuration());
  }
}
