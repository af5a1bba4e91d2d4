package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    "ادوية, دواي",
    "ادلة, دلال",
    "اسلحة, سلاح",
    "ارغفة, رغيف",
    "عناصر, عنصر"
  })
  void aPluralMayBeOfThisSingular(String plural, String singular) {
    List<List<String>> found = BrokenPlurals.singulars(plural, false);
    assertTrue(found.stream().anyMatch(ofPattern -> ofPattern.contains(singular)), found::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"حروب", "كتاب", "اكبر", "مدن", "عراق", "ا", ""})
  void otherPatternsAreNotTold(String word) {
    assertEquals(List.of(), BrokenPlurals.singulars(word, false));
  }

  @Test
  void withHamzaBelowTheAlifItIsAVerbalNoun() {
    assertEquals(List.of(List.of("علم")), BrokenPlurals.singulars("اعلام", false));
    assertEquals(List.of(), BrokenPlurals.singulars("اعلام", true));
  }
}
