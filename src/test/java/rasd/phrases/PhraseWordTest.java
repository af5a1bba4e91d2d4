package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.phrases.PhraseWord.PhrasePosition;

class PhraseWordTest {
  @ParameterizedTest
  @CsvSource({
    // The columns are surface, normalized, pieces, form, core and bare surface.
    "الأمم, الامم, ال+امم, الامم, الامم, الأمم",
    "والأمم, والامم, و+ال+امم, وـالامم, الامم, الأمم",
    "للأمم, للامم, ل+ال+امم, لـالامم, الامم, الأمم",
    "وللأمم, وللامم, و+ل+ال+امم, ولـالامم, الامم, الأمم",
    "وَبِقطر, وبقطر, و+ب+قطر, وبـقطر, قطر, قطر",
    "وزير, وزير, وزير, وزير, وزير, وزير",
    "لحزب, لحزب, ل+حزب, لـحزب, حزب, حزب",
  })
  void procliticsAreMarkedOffAndCanBeLeftAway(
      String surface, String normalized, String pieces, String form, String core, String bare) {
    PhraseWord word = PhraseWord.of(surface, normalized, pieces, false);

    assertEquals(form, word.form());
    assertEquals(core, word.core());
    assertEquals(bare, word.bareSurface());
    assertEquals(PhrasePosition.EDGE, word.role());
  }

  @ParameterizedTest
  @CsvSource({
    "حكومتهم, حكومت+هم, NONE", // "their government": whose it is depends on the text
    "وبلدهم, و+بلد+هم, NONE",
    "الله, الل+ه, EDGE", // The ه is not a pronoun.
    "ع, ع, NONE",
    "ال21, , EDGE",
  })
  void aWordWithAPronounOrOfOneLetterIsNoEdge(String surface, String pieces, PhrasePosition role) {
    assertEquals(role, PhraseWord.of(surface, surface, pieces, false).role());
  }

  @Test
  void prepositionsMayStandInsideAndParticlesTellVerbs() {
    assertEquals(PhrasePosition.INNER, PhraseWord.of("على", "علي", "علي", true).role());
    assertEquals(PhrasePosition.EDGE, PhraseWord.of("علي", "علي", "علي", false).role());
    assertEquals(PhrasePosition.CUE, PhraseWord.of("التي", "التي", "التي", true).role());
    assertEquals(PhrasePosition.NONE, PhraseWord.of("ثم", "ثم", "ثم", true).role());
  }

  @ParameterizedTest
  @CsvSource({
    "بـالعراق, true",
    "وـبالعراق, false",
    "وبـالعراق, true",
    "كـوزير, true",
    "لـيعلن, false"
  })
  void prepositionsOfNounsAreToldFromThatOfVerbs(String form, boolean isNoun) {
    assertEquals(isNoun, PhraseWord.hasPreposition(form));
  }

  /** خالد بن is not a phrase, and neither is بن عبدالعزيز; خالد بن عبدالعزيز can be one. */
  @Test
  void theLinkOfANameIsNotAtTheEdgeOfAPhrase() {
    assertEquals(PhrasePosition.INNER, PhraseWord.of("بن", "بن", "بن", false).role());
    assertEquals(PhrasePosition.EDGE, PhraseWord.of("بنك", "بنك", "بنك", false).role());
  }

  /** A user's own list of stop words may lack prepositions. */
  @Test
  void aPrepositionStandsInsideEvenWhereItIsNoStopWord() {
    assertEquals(PhrasePosition.INNER, PhraseWord.of("من", "من", "من", false).role());
  }
}
