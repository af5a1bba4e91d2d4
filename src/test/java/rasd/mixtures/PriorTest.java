package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

class PriorTest {
  @Test
  void documentsOfOneTopicEachMakeAlphaSmall() {
    int[] histogram = histogram(10, new int[][] {{10, 0}, {0, 10}, {10, 0}, {0, 10}});
    double[] alpha = fitted(Prior.symmetric(2, 1, .01), histogram).alpha();
    assertTrue(alpha[0] < .1, "" + alpha[0]);
    assertEquals(alpha[0], alpha[1]);
  }

  @Test
  void documentsOfEvenMixturesMakeAlphaGreat() {
    int[] histogram = histogram(10, new int[][] {{5, 5}, {5, 5}, {5, 5}});
    assertTrue(fitted(Prior.symmetric(2, 1, .01), histogram).alpha()[0] > 5);
  }

  @Test
  void aTopicOfMoreTokensWeighsMoreAndNoneIsLost() {
    int[] histogram = histogram(10, new int[][] {{8, 2, 0}, {7, 3, 0}, {9, 1, 0}});
    double[] alpha = fitted(Prior.symmetric(3, 1, .01), histogram).alpha();
    assertTrue(alpha[0] > alpha[1] && alpha[1] > alpha[2] && alpha[2] > 0);
  }

  @Test
  void theFittedWeightsAreAFixedPoint() {
    int[] histogram = histogram(10, new int[][] {{8, 2}, {7, 3}, {2, 8}, {10, 0}});
    Prior fitted = fitted(Prior.symmetric(2, 1, .01), histogram);
    assertArrayEquals(fitted.alpha(), fitted.fittedTo(histogram).alpha(), 1e-6);
  }

  @Test
  void documentsOfOneTokenShareTheSumOfTheWeights() {
    int[] histogram = histogram(1, new int[][] {{1, 0}, {1, 0}, {1, 0}, {0, 1}});
    double[] alpha = Prior.symmetric(2, 1, .01).fittedTo(histogram).alpha();
    assertArrayEquals(new double[] {1.5, .5}, alpha, 1e-12);
  }

  @Test
  void aTopicWithoutTokensKeepsTheLeastWeight() {
    int[] histogram = histogram(1, new int[][] {{1, 0}});
    assertEquals(1e-4, Prior.symmetric(2, 1, .01).fittedTo(histogram).alpha()[1]);
  }

  @Test
  void withoutTokensThePriorStaysAsItIs() {
    Prior prior = Prior.symmetric(2, .25, .01);
    assertArrayEquals(prior.alpha(), prior.fittedTo(new int[Prior.cells(3, 2)]).alpha());
    assertEquals(.01, prior.withBetaFittedTo(new int[8]).beta());
  }

  @Test
  void eachFitLeavesTheOtherWeightsAsTheyAre() {
    Prior prior = Prior.symmetric(2, .25, .01);
    int[] histogram = histogram(1, new int[][] {{1, 0}, {0, 1}});
    assertEquals(.01, prior.fittedTo(histogram).beta());
    assertArrayEquals(prior.alpha(), prior.withBetaFittedTo(new int[] {2, 0, 0, 3}).alpha());
  }

  @Test
  void ofOneTokenATopicNothingIsLearntOfBeta() {
    assertEquals(
        .01, Prior.symmetric(2, 1, .01).withBetaFittedTo(new int[] {1, 0, 0, 1}).beta(), 1e-9);
  }

  @Test
  void theFittedBetaIsAFixedPoint() {
    int[] counts = {9, 1, 5, 0, 0, 7, 5, 3};
    Prior fitted = Prior.symmetric(2, 1, 1);
    for (int i = 0; i < 200; i++) {
      fitted = fitted.withBetaFittedTo(counts);
    }
    double best = likelihood(counts, fitted.beta());
    assertTrue(best > likelihood(counts, fitted.beta() * 1.01));
    assertTrue(best > likelihood(counts, fitted.beta() / 1.01));
  }

  /** The log of the likelihood of the counts of two topics, which are given word by word. */
  private static double likelihood(int[] counts, double beta) {
    double likelihood = 0;
    for (int topic = 0; topic < 2; topic++) {
      int total = 0;
      for (int cell = topic; cell < counts.length; cell += 2) {
        likelihood += Gamma.logGamma(counts[cell] + beta) - Gamma.logGamma(beta);
        total += counts[cell];
      }
      double vocabulary = counts.length / 2.0;
      likelihood += Gamma.logGamma(vocabulary * beta) - Gamma.logGamma(total + vocabulary * beta);
    }
    return likelihood;
  }

  @Test
  void topicsOfFewWordsMakeBetaSmall() {
    double few = fittedBeta(new int[] {50, 0, 50, 0, 0, 50, 0, 50});
    double even = fittedBeta(new int[] {25, 25, 25, 25, 25, 25, 25, 25});
    assertTrue(few < .5, "" + few);
    assertTrue(even > 2, "" + even);
  }

  /** The beta that is fitted to the counts of two topics, which are given word by word. */
  private static double fittedBeta(int[] counts) {
    return Prior.symmetric(2, 1, 1).withBetaFittedTo(counts).beta();
  }

  private static Prior fitted(Prior prior, int[] histogram) {
    Prior fitted = prior;
    for (int i = 0; i < 200; i++) {
      fitted = fitted.fittedTo(histogram);
    }
    return fitted;
  }

  /**
   * The histogram of documents with this number of tokens each, given their counts of each topic.
   */
  private static int[] histogram(int tokens, int[][] documents) {
    int topics = documents[0].length;
    int[] histogram = new int[Prior.cells(tokens, topics)];
    for (int[] counts : documents) {
      for (int topic = 0; topic < topics; topic++) {
        histogram[Prior.cell(topic, counts[topic], topics)]++;
      }
      histogram[Prior.cell(topics, tokens, topics)]++;
    }
    return histogram;
  }
}
