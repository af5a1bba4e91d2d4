package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
