package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbSignsTest {
  @ParameterizedTest
  @CsvSource({
    // The columns are form, count, after cue, opening, after preposition and whether it is a verb.
    "اعلن,   100,  4,  0,  0, true",
    "اعلن,   100,  3,  0,  0, false", // too rare after cues: it may be chance
    "اعلن,    10,  1,  0,  0, false",
    "فصل,    100,  8,  0, 16, false", // "he separated", but also "season"
    "فصل,    100,  8,  0, 14, true",
    "تقدم,   100, 10,  0, 19, true",
    "قال,    100,  1, 25,  2, true",
    "قال,    100,  1, 24,  2, false",
    "قال,    100,  1, 25,  3, false", // a noun that begins many sentences
    "عائشة,   18,  0,  4,  0, false", // too few to tell
    "الاتجار, 11,  0,  5,  0, false", // verbs have no article
    "التقي,   50,  3,  5,  0, true", // a verb may begin with the same letters
  })
  void verbsFollowParticlesOrOpenSentences(
      String form, long count, long cue, long opening, long preposition, boolean isVerb) {
    Usage usage = new Usage(count, cue, opening, preposition, 0, 0);

    assertEquals(isVerb, VerbSigns.isVerb(form, usage));
  }
}
