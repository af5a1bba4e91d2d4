package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.mentions.Names;

class NameLikenessTest {
  private static final NameLikeness LIKENESS = new NameLikeness(Names.LISTS.clues().names());

  @ParameterizedTest
  @CsvSource({
    "تورنتو, تورونتو, vowel",
    "سوريه, سوريا, letters",
    "الكرملين, كرملين, letters",
    "الكونغو, الكونجو, letters"
  })
  void foreignPlacesVaryInVowels(String one, String other, String reason) {
    assertEquals(reason, LIKENESS.whySame(EntityType.LOC, one, other));
  }

  @ParameterizedTest
  @CsvSource({"البصيرة, البصرة", "مونيا, المانيا", "بليدا, البليدة", "هيران, ايران"})
  void placesWithTheArticleOrAnotherFirstLetterDoNot(String one, String other) {
    assertEquals(null, LIKENESS.whySame(EntityType.LOC, one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "PER, عبد الله غول, عبدالله غول, spaces",
    "PER, محمد سلامة, محمد سلامه, letters",
    "PER, جورج بوش, جورج بوشه, ",
    "PER, جورج شولتس, جورج شولتز, last sibilant",
    "PER, ماني شولتز, مانيه شولتز, silent ending",
    "PER, محمد صلاح, محمد صالح, ",
    "PER, سامي صالح, سمي صالح, ",
    "PER, جورج الفيصل, جورج الفصل, ",
    "PER, حسن خليل, حسين خليل, ",
    "PER, جورج بوش, جورج, ",
    "PER, روبرت, روبيرت, vowel",
    "LOC, تورنتو سيتي, تورونتو سيتي, vowel",
    "LOC, سيتي تورنتو, سيتي تورونتو, vowel",
    "LOC, البصيرة, البصيره, letters",
    "LOC, بونا, بوونا, ",
    "LOC, الكرملين, كرملن, "
  })
  void namesOfPersonsAndPlacesVaryInDifferentWays(
      EntityType type, String one, String other, String reason) {
    assertEquals(reason, LIKENESS.whySame(type, one, other));
    assertEquals(reason, LIKENESS.whySame(type, other, one));
  }

  @Test
  void onlyNamesOfOneBlockAreCompared() {
    assertEquals("PER جرجشلتس", NameLikeness.block(EntityType.PER, "جورج الشولتز"));
  }
}
