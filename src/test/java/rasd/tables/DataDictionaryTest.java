package rasd.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DataDictionaryTest {
  @Test
  void thePageInDocsIsNotStale() throws IOException {
    assertEquals(
        Files.readString(Path.of("docs/tables.md")),
        DataDictionary.markdown(),
        "Write it anew: bin/rasd tables > docs/tables.md");
  }

  @Test
  void aColumnIsALineWithItsTypeAndMeaning() {
    assertTrue(
        DataDictionary.markdown()
            .contains(
                "| `published_on` | DATE | yes | 2014-10-15 | Day on which the story was published; never a guess. |\n"));
  }

  @Test
  void aBarInACommentDoesNotEndTheCell() {
    assertTrue(DataDictionary.markdown().contains("p(term \\| topic)"));
  }
}
