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
  void itIsCountedHowOftenARunHasTheArticleBehindIt() {
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
        "what is joined by و is no adjective");
  }

  @Test
  void whatTheSieveHoldsBackIsNotCounted() {
    Sieve sieve = Sieve.forWords(1000);
    sieve.add(Sieve.hash("مصدر"));
    sieve.add(Sieve.hash("مصدر"));
    sieve.add(Sieve.hash("اعلن"));

    assertEquals(
        Map.of("مصدر", new Usage(1, 0, 0, 0, 0, 0)),
        new NgramCounter(sieve, LEAST).count(List.of(Stretches.of("أعلن مصدر"))));
  }

  private static Map<String, Usage> counts(String... stretches) {
    return new NgramCounter(Sieve.OPEN, LEAST)
        .count(Stream.of(stretches).map(Stretches::of).toList());
  }
}
