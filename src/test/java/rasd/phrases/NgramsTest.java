package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NgramsTest {
  @Test
  void runsBeginAndEndWithWordsAndHoldPrepositions() {
    assertEquals(
        List.of("كرة", "كرة في الملعب", "الملعب"), keys("كرة في الملعب من", Ngrams.LONGEST));
  }

  @Test
  void aRunIsNoLongerThanAsked() {
    assertEquals(
        List.of("وزير", "وزير الخارجية", "الخارجية", "الخارجية الروسي", "الروسي"),
        keys("وزير الخارجية الروسي", 2));
  }

  @Test
  void onlyTheFirstWordLosesItsProclitics() {
    assertEquals(List.of("الامم", "الامم وـقطر", "قطر"), keys("والأمم وقطر", Ngrams.LONGEST));
  }

  @Test
  void whatStandsInNoPhraseParts() {
    assertEquals(List.of("الرجل", "بلد"), keys("الرجل الذي بلدهم ثم بلد", Ngrams.LONGEST));
  }

  private static List<String> keys(String text, int longest) {
    return Ngrams.of(Stretches.of(text), longest).stream().map(Ngrams.Ngram::key).toList();
  }
}
