package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordShapeTest {
  @Test
  void aWordOfFiveLettersMayHaveTheArticle() {
    assertTrue(WordShape.hasArticle("الزرقاوي"));
    assertTrue(WordShape.hasArticle("اليمن"));
    assertFalse(WordShape.hasArticle("الام"));
    assertFalse(WordShape.hasArticle("زرقاوي"));
  }

  @Test
  void aFeminineRelationWithTheArticleMayBeAnAdjective() {
    assertTrue(WordShape.looksLikeAdjective("السعودية"));
    assertFalse(WordShape.looksLikeAdjective("السعودي"));
    assertFalse(WordShape.looksLikeAdjective("سعودية"));
    assertTrue(WordShape.isFeminine("سعودية"));
    assertFalse(WordShape.isFeminine("سعودي"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"شومسكي", "رونالدو", "هتلر", "مرسيلو", "اوباما"})
  void aWordWithoutArabicAffixesLooksForeign(String word) {
    assertTrue(WordShape.looksForeign(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"يستقبل", "شيخ", "محمد", "مجلس", "زراعة", "صحراء", "رجالهم", "كيري"})
  void aWordLikeAnArabicNounOrVerbDoesNot(String word) {
    assertFalse(WordShape.looksForeign(word));
  }

  @ParameterizedTest
  @CsvSource({
    "سعيد, 0",
    "وسعيد, 1",
    "فسعيد, 1",
    "بسعيد, 1",
    "وبسعيد, 2",
    "وبيلا, 2",
    "وبيل, 1",
    "ولد, 0"
  })
  void aConjunctionAndAPrepositionMayBeClitics(String word, int most) {
    assertEquals(most, WordShape.mostClitics(word));
  }

  @Test
  void onlyWawAloneJoinsAParticle() {
    assertTrue(WordShape.isConjunction("وابو", 1));
    assertFalse(WordShape.isConjunction("فابو", 1));
    assertFalse(WordShape.isConjunction("وبابو", 2));
  }

  @ParameterizedTest
  @CsvSource({
    "وسعد, 1, false, true",
    "بلاد, 1, false, false",
    "بسعد, 1, true, false",
    "بسعيد, 1, true, true",
    "بسعيد, 1, false, false",
    "بفاطمة, 1, false, true",
    "وبسعد, 2, true, false"
  })
  void aNameAfterAnotherCliticThanWawMustBeLong(
      String word, int clitics, boolean isStrong, boolean isSure) {
    assertEquals(isSure, WordShape.isSureAfterClitic(word, clitics, isStrong));
  }
}
