package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.lexicon.Affixes.Paradigm;

/** The words "foot" and "he presented" are both written قدم. */
class ShownTermsTest {
  private static final Lexeme FOOT = Lexeme.noun("قدم");
  private static final Lexeme PRESENTED = Lexeme.verb("قدم");

  @ParameterizedTest
  @CsvSource({"5, 3, قدم, وقدم", "3, 5, بقدم, قدم", "3, 3, قدم, وقدم"})
  void ofTwoWordsThatLookAlikeTheRarerIsShownInItsNextForm(
      long ofFoot, long ofPresented, String foot, String presented) {
    assertEquals(
        Map.of(FOOT, foot, PRESENTED, presented),
        ShownTerms.of(
            Map.of(
                FOOT, List.of(reading(FOOT, "بقدم", ofFoot, "ب", "")),
                PRESENTED, List.of(reading(PRESENTED, "وقدم", ofPresented, "و", "")))));
  }

  @Test
  void theFormsOfAWordAreCountedTogether() {
    assertEquals(
        Map.of(FOOT, "قدم", PRESENTED, "فقدم"),
        ShownTerms.of(
            Map.of(
                FOOT,
                List.of(
                    reading(FOOT, "بقدم", 2, "ب", ""),
                    reading(FOOT, "لقدم", 2, "ل", ""),
                    reading(FOOT, "قدمين", 3, "", "")),
                PRESENTED,
                List.of(
                    reading(PRESENTED, "وقدم", 3, "و", ""),
                    reading(PRESENTED, "فقدم", 3, "ف", "")))));
  }

  @Test
  void aFormThatIsAnotherWordsIsNotShown() {
    assertEquals(
        Map.of(FOOT, "بقدم", PRESENTED, "قدم"),
        ShownTerms.of(
            Map.of(
                FOOT, List.of(reading(FOOT, "بقدم", 9, "ب", "")),
                PRESENTED, List.of(reading(PRESENTED, "قدم", 1, "", "")))));
  }

  @Test
  void aFormWithoutAPronounIsShownRatherThanAMoreFrequentOne() {
    assertEquals(
        Map.of(FOOT, "قدم"),
        ShownTerms.of(
            Map.of(
                FOOT,
                List.of(reading(FOOT, "قدمه", 9, "", "ه"), reading(FOOT, "بقدم", 1, "ب", "")))));
  }

  private static FormReading reading(
      Lexeme lexeme, String form, long count, String proclitics, String pronoun) {
    Affixes affixes = new Affixes(Paradigm.NOUN, proclitics, false, "", "", pronoun);
    return FormReading.word(
        new FormCount(form, count, Map.of()), lexeme, new Segmentation(affixes, "قدم"));
  }
}
