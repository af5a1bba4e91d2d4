package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.clusters.TermDistributions;
import rasd.clusters.Vocabulary;

class TopicTest {
  private static final int BALL = 1;

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.VocabularyTerm("قال", 100, 20),
              new Vocabulary.VocabularyTerm("كرة", 40, 8),
              new Vocabulary.VocabularyTerm("نفط", 20, 5)),
          40);

  private static final TermDistributions TERMS =
      TermDistributions.ofClusters(
          new double[][] {{7, 8, 0}, {10, 0, 5}}, new double[] {.5, .5}, .03);

  /** The formula of Sievert and Shirley is 0.6 ln p(w|t) + 0.4 ln(p(w|t) / p(w)). */
  @Test
  void relevanceIsThatOfSievertAndShirley() {
    Topic.WeightedTerm ball = Topic.terms(TERMS, 0, VOCABULARY).get(0);
    assertEquals("كرة", ball.term());
    assertEquals(
        .6 * Math.log(ball.probability())
            + .4 * Math.log(ball.probability() / TERMS.probability(BALL)),
        ball.relevance(),
        1e-12);
  }
}
