package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.mentions.Names;

class InflectionsTest {
  private static final Inflections INFLECTIONS =
      new Inflections(
          Names.usages(
              "مركز/100",
              "مركزه/20",
              "مركزها/30",
              "مركزهم/40",
              "المركز/60",
              "يعمل/50",
              "تعمل/40",
              "هدف/300",
              "هدفا/20",
              "ميسي/200",
              "برشلونا/10",
              "دور/900",
              "بدور/80",
              "بيانا/70",
              "يانا/2"));

  @Test
  void aNounOccursWithOwnersAndArticleAndAVerbWithOtherPersons() {
    assertEquals(90, INFLECTIONS.withPronoun("مركز"));
    assertEquals(60, INFLECTIONS.withArticle("مركز"));
    assertEquals(100, INFLECTIONS.withoutArticle("المركز"));
    assertEquals(50, INFLECTIONS.conjugated("تعمل"));
    assertEquals(300, INFLECTIONS.ofAccusative("هدفا"));
  }

  @Test
  void aNameIsNotInflected() {
    assertEquals(0, INFLECTIONS.withPronoun("ميسي"));
    assertEquals(0, INFLECTIONS.withArticle("ميسي"));
    assertEquals(0, INFLECTIONS.withEndings("ميسي"));
    assertEquals(0, INFLECTIONS.conjugated("ميسي"));
  }

  @ParameterizedTest
  @CsvSource({"مركزهم, true", "ميسي, false", "برشلونا, false"})
  void aNounWithItsOwnerHasOtherOwnersAsWell(String form, boolean isOwned) {
    assertEquals(isOwned, INFLECTIONS.isOwned(form));
  }

  @ParameterizedTest
  @CsvSource({"هدفا, true", "برشلونا, false"})
  void anAccusativeIsRarerThanItsNoun(String form, boolean isAccusative) {
    assertEquals(isAccusative, INFLECTIONS.isAccusative(form));
  }

  @ParameterizedTest
  @CsvSource({"يانا, true, false", "بدور, false, true", "ميسي, false, false"})
  void aLetterMayBeAPrepositionOrNot(String form, boolean isRest, boolean isClitic) {
    assertEquals(isRest, INFLECTIONS.isMostlyAfterPreposition(form));
    assertEquals(isClitic, INFLECTIONS.isMostlyClitic(form));
  }
}
