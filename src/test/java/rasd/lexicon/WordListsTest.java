package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListsTest {
  private static final WordLists LISTS =
      new WordLists(
          List.of("# people", "", "امرأة نساء نسوة # and some more", "وصل ~صل", "يد", "حق حقوق"),
          List.of("# names", "باول  شيراك", "الأسد", "عودة", "لي"),
          TermDecisions.NONE);

  @Test
  void formsBelongToTheFirstWordOfTheirLine() {
    assertEquals("امراة", LISTS.singular("نسوة"));
    assertEquals("حق", LISTS.singular("حقوق"));
    assertEquals("وصل", LISTS.perfect("صل"));
    assertNull(LISTS.singular("صل"));
    assertNull(LISTS.perfect("نساء"));
  }

  @Test
  void wordsOfTwoLettersAreShortStems() {
    assertTrue(LISTS.isShortStem("يد"));
    assertTrue(LISTS.isShortStem("حق"));
    assertFalse(LISTS.isShortStem("صل"));
    assertFalse(LISTS.isShortStem("نساء"));
  }

  @Test
  void listedWordsAndNamesAreKnownStems() {
    for (String known : List.of("نساء", "امراة", "وصل", "حق", "باول", "شيراك")) {
      assertTrue(LISTS.isKnownStem(known), known);
    }
    for (String unknown : List.of("صل", "الاسد", "عودة", "لي", "names", "some")) {
      assertFalse(LISTS.isKnownStem(unknown), unknown);
    }
  }

  @Test
  void aFormOfTwoWordsIsRefused() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> new WordLists(List.of("فرقة فرق", "فريق فرق"), List.of(), TermDecisions.NONE));
    assertEquals("فرق is listed as a form of فرقة and of فريق", error.getMessage());
  }
}
