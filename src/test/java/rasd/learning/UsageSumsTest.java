package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.mentions.Names;

class UsageSumsTest {
  private static Usages usages;

  @BeforeAll
  static void count() {
    usages =
        UsageSums.of(
            LiteralArticles.read(
                List.of(
                    new Story("a1", null, null, "قال الرئيس نابولي، ومدينة نابولي الجميلة."),
                    new Story("a2", null, null, "وصل جورج نابولي.")),
                2,
                Names.LISTS),
            Names.LISTS.clues(),
            100);
  }

  @Test
  void formsAreCountedOverAllArticles() {
    assertEquals(3, usages.of("نابولي"));
    assertEquals(0, usages.of("باريس"));
  }

  @Test
  void eachUseIsCountedByTheWordBeforeAndAfter() {
    assertEquals(1, usages.of("نابولي", Use.AFTER_PERSON_CUE));
    assertEquals(1, usages.of("نابولي", Use.AFTER_ARTICLE));
    assertEquals(1, usages.of("نابولي", Use.AFTER_PLACE));
    assertEquals(1, usages.of("نابولي", Use.AFTER_NAME));
    assertEquals(1, usages.of("نابولي", Use.BEFORE_ARTICLE));
    assertEquals(2, usages.of("نابولي", Use.LAST));
  }
}
