package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.Entry("قال", 100, 20),
              new Vocabulary.Entry("كرة", 40, 8),
              new Vocabulary.Entry("هدف", 40, 8),
              new Vocabulary.Entry("نفط", 20, 5)),
          40);

  private static final Topic FOOTBALL = Topic.of(3, 8, new long[] {40, 30, 30, 0}, VOCABULARY);

  @Test
  void theTermsAreInOrderOfProbabilityThenOfTheirLetters() {
    assertEquals(List.of("قال", "كرة", "هدف", "نفط"), FOOTBALL.mostProbable());
  }

  @Test
  void theProbabilitiesOfTheVocabularyAreSmoothedAndSumToOne() {
    assertEquals(
        1, FOOTBALL.terms().stream().mapToDouble(Topic.WeightedTerm::probability).sum(), 1e-12);
    assertEquals(40.01 / 100.04, FOOTBALL.terms().get(0).probability(), 1e-15);
    assertEquals(.01 / 100.04, FOOTBALL.terms().get(3).probability(), 1e-15);
  }

  /** Sievert and Shirley: 0.6 ln p(w|t) + 0.4 ln(p(w|t) / p(w)). */
  @Test
  void relevanceIsThatOfSievertAndShirley() {
    double probability = 30.01 / 100.04;
    assertEquals(
        .6 * Math.log(probability) + .4 * Math.log(probability / (40.0 / 200)),
        FOOTBALL.terms().get(1).relevance(),
        1e-12);
  }

  @Test
  void aTermOfAllTopicsIsProbableButNotRelevant() {
    Topic topic = Topic.of(0, 8, new long[] {34, 33, 33, 0}, VOCABULARY);
    assertEquals("قال", topic.mostProbable().get(0));
    assertEquals(List.of("كرة", "هدف", "قال", "نفط"), topic.mostRelevant());
    assertEquals("كرة، هدف، قال", topic.label());
  }

  @Test
  void exclusivityIsTheMeanShareOfTheFirstTermsThatIsTheTopics() {
    assertEquals((.4 + .75 + .75 + 0) / 4, FOOTBALL.exclusivity(), 1e-12);
  }

  @Test
  void ofManyTermsAHundredAreKeptAndTenAreTheFirst() {
    List<Vocabulary.Entry> entries = new ArrayList<>();
    long[] counts = new long[150];
    for (int i = 0; i < counts.length; i++) {
      entries.add(new Vocabulary.Entry("t%03d".formatted(i), 1000, 2));
      counts[i] = i;
    }
    Topic topic = Topic.of(0, 1, counts, new Vocabulary(entries, 10));
    assertEquals(100, topic.terms().size());
    assertEquals("t149", topic.mostProbable().get(0));
    assertEquals(10, topic.mostProbable().size());
    assertEquals(10, topic.mostRelevant().size());
  }

  @Test
  void anEmptyClusterHasTermsAllTheSame() {
    Topic topic = Topic.of(0, 0, new long[4], VOCABULARY);
    for (Topic.WeightedTerm term : topic.terms()) {
      assertEquals(.25, term.probability(), 1e-15);
      assertTrue(Double.isFinite(term.relevance()));
    }
    assertEquals(0, topic.exclusivity());
    assertFalse(topic.label().isEmpty());
  }
}
