package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.names.NameWords.Strength;

/** In these tests, a name is given as letters, each of which adds one word or sign to its look. */
class PersonLookTest {
  private static PersonLook look(String shown) {
    PersonLook look = new PersonLook();
    for (char sign : shown.toCharArray()) {
      add(look, sign);
    }
    return look;
  }

  private static void add(PersonLook look, char sign) {
    switch (sign) {
      case 'S' -> look.addName(Strength.STRONG);
      case 'W' -> look.addName(Strength.WEAK);
      case 'A' -> look.addArticled("المصري");
      case 'a' -> look.addArticled("الكفاح");
      case 'U' -> look.addUnknown("شومسكي");
      case 'E' -> look.addFamilyEnding(true);
      case 'P' -> look.addForeignParticle();
      case 'T' -> look.addTitled();
      case 'O' -> look.addOdd();
      default -> throw new IllegalArgumentException(String.valueOf(sign));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SS, NONE, 0.9",
    "SW, NONE, 0.85",
    "SW, VERB, 0.85",
    "SW, ROLE, 0.95",
    "SS, TITLE, 0.95",
    "WW, NONE, 0.6",
    "PW, NONE, 0.2",
    "PW, VERB, 0.85",
    "WW, ADJECTIVE, 0.85",
    "SSO, TITLE, 0.3",
    "ST, NEAR_TITLE, 0.85",
    "WT, NEAR_TITLE, 0.3",
    "SE, NONE, 0.9",
    "SU, ROLE, 0.9",
    "SSU, NONE, 0.7",
    "SU, VERB, 0.6",
    "SU, NONE, 0.5",
    "Sa, NONE, 0.25",
    "WA, ROLE, 0.8",
    "Wa, ROLE, 0.5",
    "WA, VERB, 0",
    "UU, ROLE, 0"
  })
  void beliefInANameOfSeveralWordsGrowsWithWhatTheyShow(
      String shown, PersonCue cue, double confidence) {
    assertEquals(confidence, look(shown).confidence(false, cue));
  }

  @ParameterizedTest
  @CsvSource({
    "S, NEAR_TITLE, 0.9",
    "S, TITLE, 0.8",
    "S, VERB, 0.8",
    "S, ADJECTIVE, 0.5",
    "S, ROLE, 0.4",
    "S, NONE, 0",
    "E, NEAR_TITLE, 0.8",
    "E, VERB, 0.8",
    "E, ADJECTIVE, 0",
    "E, ROLE, 0",
    "E, NONE, 0",
    "W, NEAR_TITLE, 0.8",
    "U, NEAR_TITLE, 0.5",
    "W, VERB, 0.8",
    "U, VERB, 0.25",
    "W, TITLE, 0.5",
    "U, TITLE, 0",
    "W, ROLE, 0",
    "W, NONE, 0"
  })
  void aSingleWordNeedsACue(String shown, PersonCue cue, double confidence) {
    assertEquals(confidence, look(shown).confidence(true, cue));
  }

  @Test
  void afterAWordThatIsNotANameByItselfNoneFollows() {
    assertTrue(look("SSW").isOpen());
    assertTrue(look("U").isOpen());
    assertFalse(look("SU").isOpen());
    assertFalse(look("WA").isOpen());
    assertFalse(look("SO").isOpen());
    assertFalse(look("ST").isOpen());
  }

  @Test
  void aWordIsTakenOnlyIfItsLettersAllowIt() {
    PersonLook look = new PersonLook();
    assertTrue(look.addName(Strength.WEAK));
    assertFalse(look.addName(Strength.NONE));
    assertTrue(look.addBeforeSon("لاحق"));
    assertFalse(look.addBeforeSon("اللاحق"));
    assertFalse(look.addBeforeSon("لا"));
    assertTrue(look.addAfterParticle("لاحق"));
    assertFalse(look.addAfterParticle("لا"));
    assertTrue(look.addUnknown("شومسكي"));
    assertFalse(look.addUnknown("يستقبل"));
    assertFalse(look.addFamilyEnding(false));
  }

  @Test
  void wordsBeforeAndAfterParticlesAreWeakNames() {
    PersonLook look = new PersonLook();
    look.addBeforeSon("لاحق");
    assertEquals(0.8, look.confidence(true, PersonCue.VERB));
    PersonLook other = new PersonLook();
    other.addAfterParticle("محسن");
    assertEquals(0.8, other.confidence(true, PersonCue.VERB));
  }
}
