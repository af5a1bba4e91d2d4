package rasd.mixtures;

import java.io.Serializable;
import rasd.measures.VectorMath;

/**
 * The probability of each word in each topic, from which the mixture of a document is computed. It
 * is immutable and takes eight bytes per word and topic.
 */
public final class TopicTerms implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int MOST_ROUNDS = 50;
  private static final double STEADY = 1e-3;

  private final double[] alpha;
  private final double[] probabilities;

  private TopicTerms(double[] alpha, double[] probabilities) {
    this.alpha = alpha;
    this.probabilities = probabilities;
  }

  /** The shares of the words in the counts of each topic, smoothed by beta. */
  static TopicTerms of(SampledCounts sampled) {
    int topicCount = sampled.topics();
    int vocabulary = sampled.vocabulary();
    double beta = sampled.prior().beta() * sampled.sweeps();
    double[] probabilities = new double[vocabulary * topicCount];
    for (int topic = 0; topic < topicCount; topic++) {
      long total = 0;
      for (int word = 0; word < vocabulary; word++) {
        total += sampled.sum(word, topic);
      }
      for (int word = 0; word < vocabulary; word++) {
        probabilities[word * topicCount + topic] =
            (sampled.sum(word, topic) + beta) / (total + beta * vocabulary);
      }
    }
    return new TopicTerms(sampled.prior().alpha(), probabilities);
  }

  int topics() {
    return alpha.length;
  }

  int vocabulary() {
    return probabilities.length / alpha.length;
  }

  double probability(int word, int topic) {
    return probabilities[word * alpha.length + topic];
  }

  /**
   * A document's mixture: for each topic, the share of its expected count plus alpha. The expected
   * counts are updated until they agree with the topics that they imply for each word (the
   * zeroth-order collapsed variational update of Asuncion, Welling, Smyth and Teh 2009, with the
   * topics held fixed). Nothing is drawn at random. A document without words has alpha's shares.
   */
  public double[] mixture(int[] words, double[] counts) {
    double[] weights = alpha.clone();
    double tokens = VectorMath.sum(counts);
    for (int round = 0; round < MOST_ROUNDS && tokens > 0; round++) {
      double[] expected = expected(words, counts, weights);
      double moved = 0;
      for (int topic = 0; topic < weights.length; topic++) {
        moved = Math.max(moved, Math.abs(expected[topic] - weights[topic]));
      }
      weights = expected;
      if (moved <= STEADY * tokens) {
        break;
      }
    }
    VectorMath.scaleToOne(weights);
    return weights;
  }

  private double[] expected(int[] words, double[] counts, double[] weights) {
    int topicCount = weights.length;
    double[] expected = alpha.clone();
    double[] joint = new double[topicCount];
    for (int i = 0; i < words.length; i++) {
      int row = words[i] * topicCount;
      double sum = 0;
      for (int topic = 0; topic < topicCount; topic++) {
        joint[topic] = weights[topic] * probabilities[row + topic];
        sum += joint[topic];
      }
      double each = counts[i] / sum;
      for (int topic = 0; topic < topicCount; topic++) {
        expected[topic] += joint[topic] * each;
      }
    }
    return expected;
  }

  /** Sum of count * ln p(word | mixture). */
  double logLikelihood(int[] words, double[] counts, double[] mixture) {
    double sum = 0;
    for (int i = 0; i < words.length; i++) {
      double probability = 0;
      for (int topic = 0; topic < mixture.length && counts[i] > 0; topic++) {
        probability += mixture[topic] * probability(words[i], topic);
      }
      sum += counts[i] > 0 ? counts[i] * StrictMath.log(probability) : 0;
    }
    return sum;
  }
}
