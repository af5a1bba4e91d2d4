package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.spark.ml.linalg.Vectors;
import org.junit.jupiter.api.Test;
import rasd.tables.UserError;

class TopicTermsTest {
  /** Two topics with the counts 8, 0, 0 and 0, 4, 4 of three words, summed over two sweeps. */
  private final TopicTerms terms =
      TopicTerms.of(
          new SampledCounts(new long[] {8, 0, 0, 4, 0, 4}, 2, Prior.symmetric(2, .5, .1)));

  @Test
  void probabilitiesAreSmoothedSharesOfTheMean() {
    assertEquals((4 + .1) / (4 + .3), terms.probability(0, 0), 1e-12);
    assertEquals(.1 / (4 + .3), terms.probability(0, 1), 1e-12);
    assertEquals((2 + .1) / (4 + .3), terms.probability(2, 1), 1e-12);
  }

  @Test
  void thereIsAProbabilityForEachWordAndTopic() {
    assertEquals(3, terms.vocabulary());
    assertEquals(2, terms.topics());
  }

  @Test
  void aMixtureFollowsTheWords() {
    double[] first = mixture(1, 0, 0);
    assertEquals(1, first[0] + first[1], 1e-12);
    assertEquals(.75, first[0], .02); // (1 + .5) / (1 + 2 * .5) if beta were 0
    assertEquals(.5, mixture(10, 5, 5)[0], .02);
  }

  @Test
  void aDocumentWithoutWordsHasTheSharesOfThePrior() {
    assertArrayEquals(new double[] {.5, .5}, mixture(0, 0, 0));
  }

  @Test
  void everyOtherTokenIsForeseen() {
    double[] seen = mixture(1, 1, 0);
    double expected = terms.logLikelihood(new int[] {0, 1, 2}, new double[] {1, 0, 1}, seen);
    long[] predicted = document(2, 1, 1).predicted(terms);
    assertEquals(2, predicted[1]);
    assertEquals(expected, predicted[0] / Document.STEPS, 1e-6);
  }

  @Test
  void theLikelihoodIsThatOfTheMixtureOfTopics() {
    double probability = .25 * terms.probability(1, 0) + .75 * terms.probability(1, 1);
    assertEquals(
        2 * Math.log(probability),
        terms.logLikelihood(new int[] {1}, new double[] {2}, new double[] {.25, .75}),
        1e-12);
  }

  @Test
  void ofALongDocumentHalfOfTheTokensAreForeseen() {
    double[] seen = mixture(3, 1, 0);
    double expected = terms.logLikelihood(new int[] {0, 1}, new double[] {2, 1}, seen);
    long[] predicted = document(5, 2, 0).predicted(terms);
    assertEquals(3, predicted[1]);
    assertEquals(expected, predicted[0] / Document.STEPS, 1e-6);
  }

  @Test
  void aMixtureOfOneWordIsAFixedPoint() {
    double[] mixture = mixture(100, 0, 0);
    double first = mixture[0] * terms.probability(0, 0);
    double second = mixture[1] * terms.probability(0, 1);
    assertEquals((100 * first / (first + second) + .5) / 101, mixture[0], 1e-3);
  }

  @Test
  void vectorsOfAnotherVocabularyAreRefused() {
    assertEquals(
        "A document has a vector of 2 words, but the model has 3."
            + " Count the words of the vocabulary with which the model was fitted.",
        assertThrows(UserError.class, () -> Document.of(Vectors.dense(1, 2), terms)).getMessage());
  }

  private double[] mixture(double... counts) {
    return terms.mixture(new int[] {0, 1, 2}, counts);
  }

  private Document document(double... counts) {
    return Document.of(Vectors.dense(counts), terms);
  }
}
