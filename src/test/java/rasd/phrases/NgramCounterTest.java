package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NgramCounterTest {
  private static final int LEAST = 2;

  @Test
  void countsAreOfTheArticle() {
    assertEquals(
        Map.of(
            "اعلن", new Usage(2, 0, 0, 0, 0),
            "مصدر", new Usage(2, 0, 0, 0, 0),
            "اعلن مصدر", new Usage(2, 0, 0, 0, 0)),
        counts("أعلن مصدر", "أعلن مصدر"));
  }

  @Test
  void itIsCountedWhatStandsBeforeAWord() {
    assertEquals(new Usage(2, 1, 0, 0, 0), counts("قد أعلن", "أعلن").get("اعلن"));
    assertEquals(new Usage(2, 0, 0, 1, 0), counts("في مصر", "مصر").get("مصر"));
    assertEquals(new Usage(2, 0, 1, 0, 0), counts("ومصر", "حرب ومصر").get("مصر"));
  }

  @Test
  void itIsCountedHowOftenARunHasTheArticleBehindIt() {
    assertEquals(
        new Usage(3, 0, 0, 0, 1),
        counts("رفع أسعار النفط", "رفع أسعار نفط", "رفع أسعار").get("رفع اسعار"));
  }

  @Test
  void whatTheSieveHoldsBackIsNotCounted() {
    Sieve sieve = Sieve.forWords(1000);
    sieve.add(Sieve.hash("مصدر"));
    sieve.add(Sieve.hash("مصدر"));
    sieve.add(Sieve.hash("اعلن"));

    assertEquals(
        Map.of("مصدر", new Usage(1, 0, 0, 0, 0)),
        new NgramCounter(sieve, LEAST).count(List.of(Stretches.of("أعلن مصدر"))));
  }

  private static Map<String, Usage> counts(String... stretches) {
    return new NgramCounter(Sieve.OPEN, LEAST)
        .count(Stream.of(stretches).map(Stretches::of).toList());
  }
}
