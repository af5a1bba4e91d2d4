package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePhrasesTest {
  private static final PagePhrases PHRASES =
      PagePhrases.parse(
          List.of("# kind<TAB>phrase", "", "teasers\tاقرأ أيضًا", "chrome\tالخط", "credit\tأ.ف.ب"));

  @Test
  void phrasesAreComparedFolded() {
    assertTrue(PHRASES.headsTeasers(Line.fold("إقرأ ايضاً:")));
    assertTrue(PHRASES.isChrome(Line.fold("+ الخط -")));
    assertTrue(PHRASES.isCredit(Line.fold("ا ف ب")));
  }

  @Test
  void aBeginningEndsWithAWord() {
    assertTrue(PHRASES.headsTeasers("اقرا ايضا عن سوريا"));
    assertFalse(PHRASES.headsTeasers("اقرا ايضاح"));
    assertFalse(PHRASES.isChrome("الخط العربي"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chrome", "chrome\ta\tb", "menu\ta", "chrome الخط"})
  void aLineOfAnotherFormIsRefused(String line) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> PagePhrases.parse(List.of(line)))
            .getMessage();
    assertFalse(message.isBlank());
  }

  @Test
  void theListOfTheJobIsRead() {
    assertEquals(true, Phrases.OF_PAGES.headsTeasers(Line.fold("انظر ايضاً")));
  }
}
