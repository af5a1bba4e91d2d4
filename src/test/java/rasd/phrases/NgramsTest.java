package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
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

  @Test
  void countsAreOfTheArticleWithThoseBehindAParticle() {
    Map<String, NgramCounter.Count> counts =
        new NgramCounter(Sieve.OPEN, 2)
            .count(List.of(Stretches.of("قد أعلن مصدر"), Stretches.of("أعلن مصدر")));

    assertEquals(
        Map.of(
            "اعلن", new NgramCounter.Count(2, 1),
            "مصدر", new NgramCounter.Count(2, 0),
            "اعلن مصدر", new NgramCounter.Count(2, 0)),
        counts);
  }

  @Test
  void whatTheSieveHoldsBackIsNotCounted() {
    Sieve sieve = Sieve.forWords(1000);
    sieve.add(Sieve.hash("مصدر"));
    sieve.add(Sieve.hash("مصدر"));
    sieve.add(Sieve.hash("اعلن"));

    assertEquals(
        Map.of("مصدر", new NgramCounter.Count(1, 0)),
        new NgramCounter(sieve, 2).count(List.of(Stretches.of("أعلن مصدر"))));
  }

  private static List<String> keys(String text, int longest) {
    return Ngrams.of(Stretches.of(text), longest).stream().map(Ngrams.Ngram::key).toList();
  }
}
