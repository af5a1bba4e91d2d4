package rasd.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.published.PublishedRun;
import rasd.tables.UserError;

class EntityNamesTest {
  @TempDir static Path folder;
  private static EntityNames names;

  @BeforeAll
  static void publish() throws Exception {
    names = new EntityNames(PublishedRun.at(NewsTables.publish(folder).toString()));
  }

  @Test
  void anIdOrANameOfOneEntityNeedsNoNote() {
    assertEquals(List.of(), notes("john-kerry"));
    assertEquals(List.of(), notes("جون كيري"));
    assertEquals(List.of(), notes("john kerry"));
  }

  @Test
  void aNameThatIsOnlyLikeOneIsSaidWithTheOthersNearIt() {
    assertEquals(
        List.of(
            "No entity is called Kerri. Using john-kerry جون كيري John Kerry instead."
                + " Similar names: jim-carrey جيم كيري Jim Kerry."),
        notes("Kerri"));
    assertEquals(
        List.of("No entity is called Berry. Using nabih-berri نبيه بري Nabih Berri instead."),
        notes("Berry"));
  }

  @Test
  void aNameThatSeveralHaveIsSaidWithTheOthers() {
    assertEquals("john-kerry", names.find("كيري").id());
    assertEquals(
        List.of(
            "كيري is also a name of: jim-carrey جيم كيري Jim Kerry."
                + " To ask for one of them, give its id."),
        notes("كيري"));
  }

  @Test
  void aNameThatNoneHasIsRefusedWithTheNearest() {
    UserError error = assertThrows(UserError.class, () -> names.find("كري"));

    assertTrue(
        error.getMessage().startsWith("No entity is called كري. Similar names: كيري, "),
        error.getMessage());
  }

  /** The notes on a name, without the marks for a terminal. */
  private static List<String> notes(String name) {
    return names.find(name).notes().stream()
        .map(note -> note.replaceAll("[\u2066-\u2069]", ""))
        .toList();
  }
}
