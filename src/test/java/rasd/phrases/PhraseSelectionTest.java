package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasd.measures.Association;
import rasd.phrases.PhraseSelection.PhraseCandidate;

/** Selects phrases among the runs of words in a corpus of 10,000 words. */
class PhraseSelectionTest {
  private static final long WORDS = 10_000;
  private static final PhraseSettings SETTINGS = new PhraseSettings(4, 2, 2, 0.4, 5, 1000, 20);

  @Test
  void wordsThatMostlyStandTogetherAreAPhrase() {
    Map<String, Phrase> phrases =
        phrases("مجلس=30", "الامن=25", "قرار=100", "مجلس الامن=20", "قرار مجلس=2");

    assertEquals(Set.of("مجلس الامن"), phrases.keySet());
    Phrase phrase = phrases.get("مجلس الامن");
    assertNotNull(phrase);
    assertEquals(2, phrase.length());
    assertEquals(Association.npmi(20, 30, 25, WORDS), phrase.npmi());
    assertEquals(Association.logDice(20, 30, 25), phrase.logDice());
  }

  @Test
  void aPhraseIsAsStrongAsItsWeakestJoint() {
    Map<String, Phrase> phrases =
        phrases(
            "وزير=40",
            "خارجية=40",
            "روسيا=20",
            "وزير خارجية=35",
            "خارجية روسيا=8",
            "وزير خارجية روسيا=8");

    Phrase phrase = phrases.get("وزير خارجية روسيا");
    assertNotNull(phrase);
    assertEquals(Association.npmi(8, 35, 20, WORDS), phrase.npmi());
  }

  @Test
  void nounAndAdjectiveNeedLessAndPrepositionsAndConjunctionsMore() {
    // The NPMI of the runs below is .35, .35, .44, .44 and .57.
    assertEquals(
        Set.of("الجيش السوري"), phrases("الجيش=100", "السوري=90", "الجيش السوري=10").keySet());
    assertEquals(Set.of(), phrases("جيش=100", "سوري=90", "جيش سوري=10").keySet());
    assertEquals(Set.of("قطر مصر"), phrases("قطر=60", "مصر=80", "قطر مصر=10").keySet());
    assertEquals(Set.of(), phrases("قطر=60", "مصر=80", "قطر في مصر=10").keySet());
    assertEquals(Set.of(), phrases("قطر=40", "مصر=50", "قطر وـمصر=10").keySet());
  }

  @Test
  void ofTwoReadingsOfTheSameWordsTheMoreFrequentIsThePhrase() {
    assertEquals(
        Set.of("مدينة وجدة"),
        phrases("مدينة=30", "وجدة=20", "جدة=40", "وـجدة=20", "مدينة وجدة=20", "مدينة وـجدة=12")
            .keySet());
    assertEquals(
        Set.of("مدينة وـجدة"),
        phrases("مدينة=30", "وجدة=20", "جدة=40", "وـجدة=20", "مدينة وجدة=12", "مدينة وـجدة=20")
            .keySet());
  }

  @Test
  void verbsAreNoPartOfAPhrase() {
    assertEquals(Set.of(), phrases("اعلن=30/2", "مجلس=30", "اعلن مجلس=20").keySet());
    assertEquals(Set.of("اعلن مجلس"), phrases("اعلن=30/1", "مجلس=30", "اعلن مجلس=20").keySet());
  }

  @Test
  void aNounThatWantsOneWithTheArticleIsUnfinished() {
    assertEquals(Set.of(), phrases("رفع=30", "اسعار=30", "الاسعار=9", "رفع اسعار=20//14").keySet());
    assertEquals(
        Set.of("رفع اسعار"),
        phrases("رفع=30", "اسعار=30", "الاسعار=9", "رفع اسعار=20//13").keySet());
    assertEquals(
        Set.of("رفع الاسعار"), phrases("رفع=30", "الاسعار=30", "رفع الاسعار=20//14").keySet());
    assertEquals(
        Set.of("ريف حلب"), phrases("ريف=30", "حلب=30", "ريف حلب=20//14").keySet(), "a name");
  }

  @Test
  void anAdjectiveWithoutItsNounIsNoPhrase() {
    assertEquals(
        Set.of(), phrases("النووي=30", "الايراني=30", "النووي الايراني=20//0/14").keySet());
    assertEquals(
        Set.of("النووي الايراني"),
        phrases("النووي=30", "الايراني=30", "النووي الايراني=20//0/13").keySet());
    assertEquals(
        Set.of("ملف النووي"), phrases("ملف=30", "النووي=30", "ملف النووي=20//0/14").keySet());
  }

  @Test
  void whatNearlyAlwaysStandsInALongerRunIsCutOff() {
    assertEquals(
        Set.of("محكمة العدل الدولية"),
        phrases(
                "محكمة=30",
                "العدل=20",
                "الدولية=20",
                "العدل الدولية=20",
                "محكمة العدل=15",
                "محكمة العدل الدولية=15")
            .keySet());
  }

  @Test
  void runsOfFiveOnlyShowThatOneOfFourIsCutOff() {
    assertEquals(
        Set.of(),
        phrases(
                "ا1=9",
                "ب2=9",
                "ج3=9",
                "د4=9",
                "ه5=9",
                "ا1 ب2=9",
                "ب2 ج3=9",
                "ج3 د4=9",
                "د4 ه5=9",
                "ا1 ب2 ج3=9",
                "ب2 ج3 د4=9",
                "ج3 د4 ه5=9",
                "ا1 ب2 ج3 د4=9",
                "ب2 ج3 د4 ه5=9",
                "ا1 ب2 ج3 د4 ه5=9")
            .keySet());
  }

  @Test
  void whatIsRareBesideACommonWordHasALowLogDice() {
    assertEquals(Set.of(), phrases("الاحتلال=6000", "رقيب=5", "رقيب الاحتلال=5").keySet());
  }

  /**
   * The phrases among candidates, which are written as run=count or as run=count/after a cue/before
   * the article/after the article.
   */
  private static Map<String, Phrase> phrases(String... candidates) {
    return new PhraseSelection(
            SETTINGS, WORDS, Arrays.stream(candidates).map(PhraseSelectionTest::candidate).toList())
        .phrases();
  }

  private static PhraseCandidate candidate(String written) {
    String[] parts = written.split("[=/]", -1);
    return new PhraseCandidate(
        parts[0],
        new Usage(
            Long.parseLong(parts[1]), number(parts, 2), 0, 0, number(parts, 4), number(parts, 3)));
  }

  private static long number(String[] parts, int place) {
    return place < parts.length && !parts[place].isEmpty() ? Long.parseLong(parts[place]) : 0;
  }
}
