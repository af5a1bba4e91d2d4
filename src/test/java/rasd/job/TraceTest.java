package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.tables.UserError;

class TraceTest {
  @TempDir private Path folder;

  @Test
  void everyStepOfAnArticleIsShown() throws IOException {
    List<String> lines =
        Trace.of(
            file(
                "{\"text\":\"قال وزير الخارجية سيرغي لافروف: «الوضع صعب جدا في سوريا».\","
                    + "\"date\":\"2014-10-15\",\"source\":\"سانا\"}"),
            0,
            Map.of());

    assertHas(lines, "source    سانا");
    assertHas(lines, "published 2014-10-15, from metadata");
    assertHas(lines, "   0 body     + is text | قال وزير الخارجية");
    assertHas(lines, "       الوضع | word | الوضع | ");
    assertHas(lines, "   0 سوريا | SY | LOC | gazetteer | 1.00");
    assertHas(lines, "   0 سيرغي لافروف | sergey-lavrov | قال | angle | ");
  }

  @Test
  void theRecordThatIsAskedForIsTraced() throws IOException {
    String file = file("{\"text\":\"الأول.\"}\n{\"text\":\"الثاني.\"}");

    assertHas(Trace.of(file, 1, Map.of()), "   0 body     + is text | الثاني.");
    UserError error = assertThrows(UserError.class, () -> Trace.of(file, 2, Map.of()));
    assertEquals(file + " has no record 2.", error.getMessage());
  }

  @Test
  void aRecordThatIsRefusedSaysWhy() throws IOException {
    String file = file("{\"title\":\"بلا نص\"}");

    UserError error = assertThrows(UserError.class, () -> Trace.of(file, 0, Map.of()));
    assertTrue(error.getMessage().contains("the record is refused: "), error.getMessage());
  }

  private String file(String lines) throws IOException {
    return Files.writeString(folder.resolve("a.jsonl"), lines).toString();
  }

  private static void assertHas(List<String> lines, String begin) {
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith(begin)),
        () -> begin + " is not among\n" + String.join("\n", lines));
  }
}
