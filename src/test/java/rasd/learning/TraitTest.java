package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.mentions.Names;

class TraitTest {
  private static int of(String trait, String form, String... usages) {
    Usages all = Names.usages(usages);
    return Trait.ALL.stream()
        .filter(one -> one.name().equals(trait))
        .findFirst()
        .orElseThrow()
        .of(form, all, new Inflections(all));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "10, 1", "11, 2", "50, 2", "51, 3", "200, 3", "201, 4", "1001, 5"})
  void aShareIsTheNumberOfBoundsThatItExceeds(int withPronoun, int value) {
    assertEquals(value, of("with_pronoun", "مركز", "مركز/1000", "مركزه/" + withPronoun));
  }

  @Test
  void aFormThatDoesNotOccurHasAShareOfOne() {
    assertEquals(5, of("with_pronoun", "مركز", "مركزه/2"));
    assertEquals(0, of("in", "مركز"));
  }

  @Test
  void usesAreCountedTogether() {
    assertEquals(2, of("after_preposition", "دوما", "دوما/100/IN/4/PREPOSITION/3"));
    assertEquals(1, of("after_preposition", "دوما", "دوما/100/IN/4"));
    assertEquals(3, of("in", "دوما", "دوما/100/IN/10"));
  }

  @ParameterizedTest
  @CsvSource({
    "روستوك, 0",
    "الروس, 1",
    "مدريدة, 26",
    "رجات, 2",
    "رضا, 4",
    "يسكو, 8",
    "تونا, 8",
    "برن, 16",
    "سيول, 16",
    "مدريد, 24",
    "المعلمات, 7"
  })
  void lettersAreArticleEndingArabicLettersAndTheFirst(String form, int value) {
    assertEquals(value, of("letters", form));
  }

  @Test
  void theLengthCountsUpToNine() {
    assertEquals(5, of("length", "دمشقي"));
    assertEquals(9, of("length", "المستشفيات"));
  }

  @Test
  void theNumberOfValuesIsOneMoreThanTheGreatest() {
    Trait.ALL.forEach(
        trait -> {
          int size =
              switch (trait.name()) {
                case "with_pronoun",
                    "with_article",
                    "without_article",
                    "conjugated",
                    "indefinite_accusative",
                    "feminine_or_plural",
                    "after_place",
                    "after_near",
                    "after_organisation",
                    "after_person_cue" ->
                    6;
                case "after_name" -> 7;
                case "verbal" -> 4;
                case "letters" -> 32;
                case "length" -> 10;
                default -> 5;
              };
          assertEquals(size, trait.size(), trait.name());
        });
  }
}
