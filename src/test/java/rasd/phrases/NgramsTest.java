package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NgramsTest {
  @Test
  void runsBeginAndEndWithWordsAndHoldPrepositions() {
    assertEquals(
        List.of("كرة", "كرة في الملعب", "الملعب"), runs("كرة في الملعب من", Ngrams.LONGEST));
  }

  @Test
  void aRunIsNoLongerThanAsked() {
    assertEquals(
        List.of("وزير", "وزير الخارجية", "الخارجية", "الخارجية الروسي", "الروسي"),
        runs("وزير الخارجية الروسي", 2));
  }

  @Test
  void onlyTheFirstWordLosesItsProclitics() {
    assertEquals(List.of("الامم", "الامم وـقطر", "قطر"), runs("والأمم وقطر", Ngrams.LONGEST));
  }

  @Test
  void whatStandsInNoPhraseParts() {
    assertEquals(List.of("الرجل", "بلد"), runs("الرجل الذي بلدهم ثم بلد", Ngrams.LONGEST));
  }

  @Test
  void noWordsNoRuns() {
    assertEquals(List.of(), runs("من في", Ngrams.LONGEST));
  }

  @Test
  void longerRunsCanBeLeftOut() {
    SequenceSums sums = new SequenceSums(0);
    Ngrams runs = new Ngrams(Stretches.numbered("وزير الخارجية الروسي", sums::word), 3);
    List<String> seen = new ArrayList<>();
    while (runs.next()) {
      seen.add(runs.begin() + " " + runs.end());
      if (runs.length() == 2) {
        runs.leaveLonger();
      }
    }
    assertEquals(List.of("0 1", "0 2", "1 2", "1 3", "2 3"), seen);
  }

  @Test
  void theHashIsThatOfTheWholeRun() {
    assertEquals(lastHash("الأمم المتحدة"), lastHash("والأمم المتحدة"));
    assertNotEquals(lastHash("وزير الخارجية"), lastHash("الخارجية وزير"));
    assertNotEquals(lastHash("كرة في الملعب"), lastHash("كرة الملعب"));
  }

  /** The hash of the longest run that begins with the first word. */
  private static long lastHash(String text) {
    Ngrams runs = new Ngrams(Stretches.numbered(text, form -> 0), Ngrams.LONGEST);
    long hash = 0;
    while (runs.next() && runs.begin() == 0) {
      hash = runs.hashAfter(hash);
    }
    return hash;
  }

  private static List<String> runs(String text, int longest) {
    SequenceSums sums = new SequenceSums(0);
    Ngrams runs = new Ngrams(Stretches.numbered(text, sums::word), longest);
    List<String> seen = new ArrayList<>();
    int run = SequenceSums.ROOT;
    while (runs.next()) {
      run = runs.sequenceAfter(run, sums::sequence);
      seen.add(sums.text(run, new StringBuilder()));
    }
    return seen;
  }
}
