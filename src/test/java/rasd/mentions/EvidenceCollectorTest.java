package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.article.EntityType;
import rasd.article.Evidence;
import rasd.learning.LearntName;

class EvidenceCollectorTest {
  private final EvidenceCollector collector =
      new EvidenceCollector(new ArticleWords(Names.sentences("قال زرياب. وعاد زرياب.")));

  private void add(String name, String signal, double confidence) {
    int last = name.indexOf(' ') < 0 ? 0 : 1;
    collector.add(
        new NameCandidate(0, last, 0, EntityType.PER, signal, confidence), name, "form " + signal);
  }

  private Evidence only() {
    assertEquals(1, collector.evidence().size());
    return collector.evidence().get(0);
  }

  @Test
  void theTwoStrongestSignalsOfANameAddUp() {
    add("زرياب الموصلي", "verb", 0.5);
    add("زرياب الموصلي", "title", 0.8);
    add("زرياب الموصلي", "words", 0.2);
    assertEquals(
        new Evidence(EntityType.PER, "زرياب الموصلي", "form title", "title", 900, 3, false),
        only());
  }

  @Test
  void weakSignalsDoNotAddUp() {
    add("زرياب الموصلي", "verb", 0.3);
    add("زرياب الموصلي", "words", 0.3);
    assertEquals(300, only().thousandths());
    assertEquals("verb", only().signal());
  }

  @Test
  void signalsAddUpFromFourTenths() {
    add("زرياب الموصلي", "verb", 0.4);
    add("زرياب الموصلي", "words", 0.4);
    assertEquals(640, only().thousandths());
  }

  @Test
  void aSingleWordCountsByTheShareOfItsOccurrencesWithASignal() {
    add("زرياب", "verb", 0.8);
    assertEquals(400, only().thousandths());
    assertFalse(only().isInflected());
  }

  @Test
  void theModelNeedsNoSecondOpinion() {
    add("زرياب", LearntName.FOUND_BY_TAGGER, 0.8);
    assertEquals(800, only().thousandths());
  }

  @Test
  void aNounTakesTheArticleOrAPronoun() {
    EvidenceCollector nouns =
        new EvidenceCollector(
            new ArticleWords(
                Names.sentences("قال ناصح. عاد الناصح. كتب كتاب كتابهم. وقال سيبويه.")));
    for (String name : List.of("ناصح", "كتاب", "سيبويه")) {
      nouns.add(new NameCandidate(0, 0, 0, EntityType.PER, "verb", 0.8), name, name);
    }
    List<Evidence> evidence = nouns.evidence();
    assertEquals(List.of("سيبويه", "كتاب", "ناصح"), evidence.stream().map(Evidence::name).toList());
    assertFalse(evidence.get(0).isInflected());
    assertTrue(evidence.get(1).isInflected());
    assertTrue(evidence.get(2).isInflected());
  }
}
