package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.topics.Topic;

class TermDistributionsTest {
  private static final int SAID = 0;
  private static final int BALL = 1;
  private static final int GOAL = 2;
  private static final int OIL = 3;

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.VocabularyTerm("قال", 100, 20),
              new Vocabulary.VocabularyTerm("كرة", 40, 8),
              new Vocabulary.VocabularyTerm("هدف", 40, 8),
              new Vocabulary.VocabularyTerm("نفط", 20, 5)),
          40);

  private static final TermDistributions TERMS =
      TermDistributions.ofClusters(
          new double[][] {{10, 8, 7, 0}, {10, 0, 1, 5}}, new double[] {.5, .5}, .03);

  @Test
  void probabilitiesSumToOneAndNoneIsNought() {
    for (int topic = 0; topic < 2; topic++) {
      int of = topic;
      assertEquals(
          1, IntStream.range(0, 4).mapToDouble(i -> TERMS.probability(of, i)).sum(), 1e-12);
    }
    assertTrue(TERMS.probability(0, OIL) > 0);
  }

  @Test
  void whatAllUnitsHoldIsTakenOut() {
    assertEquals(List.of(BALL, GOAL), TERMS.top(0, 2));
    assertEquals(List.of(OIL), TERMS.top(1, 1));
    assertTrue(TERMS.probability(0, SAID) < .05);
  }

  @Test
  void theShareOfATopicInATermIsByBayesRule() {
    assertEquals(1, TERMS.share(0, BALL) + TERMS.share(1, BALL), 1e-12);
    assertTrue(TERMS.share(0, BALL) > .9);
    assertEquals(
        (TERMS.probability(0, BALL) + TERMS.probability(1, BALL)) / 2,
        TERMS.probability(BALL),
        1e-12);
  }

  @Test
  void aClusterWithoutTermsHasThoseOfTheCorpus() {
    TermDistributions none =
        TermDistributions.ofClusters(new double[][] {{1, 3}, {0, 0}}, new double[] {1, 0}, .03);
    assertTrue(Double.isFinite(none.probability(1, 0)));
    assertTrue(none.probability(1, 1) > none.probability(1, 0));
  }

  /** Their formula is 0.6 ln p(w|t) + 0.4 ln(p(w|t) / p(w)). */
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

  @Test
  void measuresAreOfTheTenFirstTerms() {
    MatrixBlock sample =
        MatrixBlock.of(
            List.of(
                new UnitVector(new int[] {0, 1, 2}, new double[3]),
                new UnitVector(new int[] {0, 3}, new double[2])));
    ModelMeasures measures = ModelMeasures.of(TERMS, sample);
    assertEquals(.5, measures.diversity());
    assertEquals(2, measures.npmiOf().size());
    assertEquals((measures.npmiOf().get(0) + measures.npmiOf().get(1)) / 2, measures.npmi(), 1e-12);
    assertTrue(measures.exclusivity() > 0 && measures.exclusivity() < 1);
  }
}
