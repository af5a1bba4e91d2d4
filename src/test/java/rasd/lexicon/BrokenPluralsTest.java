package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenPluralsTest {
  @ParameterizedTest
  @CsvSource({
    "مكاتب, مكتب",
    "مدارس, مدرسة",
    "مشاريع, مشروع",
    "مفاتيح, مفتاح",
    "قوانين, قانون",
    "قواعد, قاعدة",
    "جوانب, جانب",
    "رسائل, رسالة",
    "وسائل, وسيلة",
    "صناديق, صندوق",
    "تقارير, تقرير",
    "اساليب, اسلوب",
    "وزراء, وزير",
    "علماء, عالم",
    "اصدقاء, صديق",
    "اغنياء, غني",
    "احزاب, حزب",
    "اسلحة, سلاح",
    "ارغفة, رغيف",
    "عناصر, عنصر",
    "اوعية, وعاء"
  })
  void aPluralMayBeOfThisSingular(String plural, String singular) {
    List<String> found = BrokenPlurals.singulars(plural);
    assertTrue(found.contains(singular), found::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"حروب", "كتاب", "اكبر", "مدن", "عراق", "ا", ""})
  void otherPatternsAreNotTold(String word) {
    assertEquals(List.of(), BrokenPlurals.singulars(word));
  }

  @Test
  void theFirstPatternThatFitsIsTheOnlyOne() {
    assertEquals(List.of("وقاء"), BrokenPlurals.singulars("اوقية")); // ا123ة would fit, too.
  }

  @Test
  void aRootHasNoLongAAndNoEnding() {
    assertEquals(List.of(), BrokenPlurals.singulars("اقامة")); // إقامة is not a plural of قام.
    assertEquals(List.of(), BrokenPlurals.singulars("جماعة")); // جماعة is not a plural of جمعة.
  }

  @Test
  void aVerbalNounLooksLikeAPlural() {
    assertTrue(BrokenPlurals.mayBeVerbalNoun("اعلام")); // إعلام, or أعلام, the plural of علم
    assertFalse(BrokenPlurals.mayBeVerbalNoun("مكاتب"));
  }
}
