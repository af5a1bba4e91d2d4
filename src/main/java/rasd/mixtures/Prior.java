package rasd.mixtures;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;
import rasd.measures.VectorMath;

/**
 * The priors of the model: a Dirichlet distribution with a weight (alpha) for each topic of a
 * document, and a symmetric one (beta) for the words of a topic.
 */
final class Prior implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int ROUNDS = 20;
  private static final double LEAST = 1e-4;

  private final double[] alpha;
  private final double beta;

  Prior(double[] alpha, double beta) {
    this.alpha = alpha.clone();
    this.beta = beta;
  }

  /** A prior with the same weight for all topics. */
  static Prior symmetric(int topics, double alpha, double beta) {
    double[] weights = new double[topics];
    Arrays.fill(weights, alpha);
    return new Prior(weights, beta);
  }

  int topics() {
    return alpha.length;
  }

  double[] alpha() {
    return alpha.clone();
  }

  double beta() {
    return beta;
  }

  /**
   * Fits the weights of topics to the documents' counts, so that the counts become more likely:
   * Minka's fixed point (2000), computed from histograms as in Wallach (2008, section 2.3). No
   * weight falls below 0.0001, because a topic without weight could not come back.
   *
   * @param histogram see {@link #cell}
   */
  Prior fittedTo(int[] histogram) {
    double[] fitted = alpha.clone();
    for (int round = 0; round < ROUNDS; round++) {
      double lengths = digammaDifferences(histogram, fitted.length, VectorMath.sum(fitted));
      for (int topic = 0; topic < fitted.length && lengths > 0; topic++) {
        double counts = digammaDifferences(histogram, topic, fitted[topic]);
        fitted[topic] = Math.max(LEAST, fitted[topic] * counts / lengths);
      }
    }
    return new Prior(fitted, beta);
  }

  /**
   * Fits beta, which all topics share, to the counts of topics by word, by the same fixed point.
   *
   * @param counts number of tokens of each topic, word by word
   */
  Prior withBetaFittedTo(int[] counts) {
    int[] sorted = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
    long[] totals = Sweep.totals(counts, alpha.length);
    double vocabulary = (double) counts.length / alpha.length;
    double fitted = beta;
    for (int round = 0; round < ROUNDS; round++) {
      double cells = 0;
      for (int i = 0; i < sorted.length; ) {
        int next = i;
        while (next < sorted.length && sorted[next] == sorted[i]) {
          next++;
        }
        cells += (next - i) * (Gamma.digamma(sorted[i] + fitted) - Gamma.digamma(fitted));
        i = next;
      }
      double topics = 0;
      for (long total : totals) {
        topics += Gamma.digamma(total + vocabulary * fitted) - Gamma.digamma(vocabulary * fitted);
      }
      fitted = topics > 0 ? Math.max(LEAST, fitted * cells / (vocabulary * topics)) : fitted;
    }
    return new Prior(alpha, fitted);
  }

  /**
   * The cell of a histogram that counts the documents with this many tokens of a topic. The index
   * after the last topic is for the tokens of all topics.
   */
  static int cell(int topic, int tokens, int topicCount) {
    return tokens * (topicCount + 1) + topic;
  }

  /** The length of a histogram. */
  static int cells(int longestDocument, int topicCount) {
    return Math.multiplyExact(Math.addExact(longestDocument, 1), topicCount + 1);
  }

  /** Sum over documents of digamma(tokens + weight) - digamma(weight). */
  private double digammaDifferences(int[] histogram, int topic, double weight) {
    double sum = 0;
    double difference = 0;
    int longest = histogram.length / (alpha.length + 1) - 1;
    for (int tokens = 1; tokens <= longest; tokens++) {
      difference += 1 / (tokens - 1 + weight);
      sum += histogram[cell(topic, tokens, alpha.length)] * difference;
    }
    return sum;
  }
}
