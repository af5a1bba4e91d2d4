package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.text.Shingles;

class NgramCounterTest {
  private static final int LEAST = 2;

  @Test
  void countsAreOfTheArticle() {
    assertEquals(
        Map.of(
            "اعلن", new Usage(2, 0, 0, 0, 0, 0),
            "مصدر", new Usage(2, 0, 0, 0, 0, 0),
            "اعلن مصدر", new Usage(2, 0, 0, 0, 0, 0)),
        counts("أعلن مصدر", "أعلن مصدر"));
  }

  @Test
  void itIsCountedWhatStandsBeforeAWord() {
    assertEquals(new Usage(2, 1, 0, 0, 0, 0), counts("قد أعلن", "أعلن").get("اعلن"));
    assertEquals(new Usage(2, 0, 0, 1, 0, 0), counts("في مصر", "مصر").get("مصر"));
    assertEquals(new Usage(2, 0, 1, 0, 0, 0), counts("ومصر", "حرب ومصر").get("مصر"));
  }

  @Test
  void itIsCountedHowOftenAWordWithTheArticleFollowsARun() {
    assertEquals(
        new Usage(3, 0, 0, 0, 0, 1),
        counts("رفع أسعار النفط", "رفع أسعار نفط", "رفع أسعار").get("رفع اسعار"));
  }

  @Test
  void itIsCountedHowOftenARunHasTheArticleBeforeIt() {
    assertEquals(
        new Usage(3, 0, 0, 0, 1, 0),
        counts("الملف النووي الإيراني", "ملف النووي الإيراني", "النووي الإيراني")
            .get("النووي الايراني"));
    assertEquals(
        new Usage(2, 0, 0, 0, 2, 0),
        counts("للأمم المتحدة الثانية", "الأمم المتحدة الثانية").get("المتحدة الثانية"),
        "the article of للأمم is seen where the lexicon tells its pieces");
    assertEquals(
        new Usage(2, 0, 0, 0, 0, 0),
        counts("الحرب والأمم المتحدة", "والأمم المتحدة").get("الامم المتحدة"),
        "what is joined by و is not an adjective");
  }

  @Test
  void whatTheSieveHoldsBackIsNotCounted() {
    Sieve sieve = Sieve.forWords(1000);
    sieve.add(hash("مصدر"));
    sieve.add(hash("مصدر"));
    sieve.add(hash("اعلن"));

    assertEquals(
        Map.of("مصدر", new Usage(1, 0, 0, 0, 0, 0)),
        counts(new NgramCounter(sieve, form -> form, LEAST, 1), "أعلن مصدر"));
  }

  @Test
  void countsAreTheSameWhereTheyAreHandedOnInTheMiddle() {
    NgramCounter counter = new NgramCounter(Sieve.OPEN, form -> form, LEAST, 3);
    counter.count(Stretches.numbered("قد أعلن مصدر", counter::number));
    counter.count(Stretches.numbered("مصدر في مصر", counter::number));
    Map<String, Usage> atOnce = drained(counter);
    Map<String, Usage> inTurn = new HashMap<>();
    for (String stretch : List.of("قد أعلن مصدر", "مصدر في مصر")) {
      counts(counter, stretch).forEach((run, usage) -> inTurn.merge(run, usage, Usage::and));
    }
    assertEquals(new Usage(2, 0, 0, 0, 0, 0), atOnce.get("مصدر"));
    assertEquals(atOnce, inTurn);
  }

  private static long hash(String word) {
    return Sieve.hash(0, Shingles.hash(word));
  }

  private static Map<String, Usage> counts(String... stretches) {
    return counts(new NgramCounter(Sieve.OPEN, form -> form, LEAST, 1), stretches);
  }

  private static Map<String, Usage> counts(NgramCounter counter, String... stretches) {
    for (String stretch : stretches) {
      counter.count(Stretches.numbered(stretch, counter::number));
    }
    return drained(counter);
  }

  private static Map<String, Usage> drained(NgramCounter counter) {
    SequenceSums sums = new SequenceSums(NgramCounter.OWN);
    counter.drain().forEachRemaining(row -> SequenceBlocks.add(row.getAs(1), sums));
    return IntStream.range(0, sums.size())
        .filter(run -> sums.sum(run, SequenceSums.COUNT) > 0)
        .boxed()
        .collect(
            Collectors.toMap(
                run -> sums.text(run, new StringBuilder()), run -> NgramCounter.usage(sums, run)));
  }
}
