package rasd.clusters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The distributions of terms in topics: p(term | topic), by topic and place in the vocabulary.
 *
 * <p>A cluster's units are full of words that are frequent in all units. Their terms are therefore
 * seen as a mixture of the corpus's distribution and the cluster's own, and only the latter is
 * kept. It is found by expectation maximisation (the parsimonious language models of Hiemstra,
 * Robertson and Zaragoza 2004). A term counts once per unit, however often it is repeated there. A
 * little of the corpus's distribution is left in, so that no term is impossible.
 */
public final class TermDistributions {
  /**
   * The least share of a unit that is the topic's own; the rest follows the corpus's distribution.
   */
  private static final double LEAST_OWN = 0.03;

  private static final double MOST_OWN = 0.5;

  /**
   * With few units, rare terms belong to a topic by chance, so its own share must be larger. With
   * this many units it would be 1.
   */
  private static final double FEW_UNITS = 30;

  private static final double SMOOTHING = 0.01;
  private static final int ROUNDS = 20;

  private final double[][] probabilities;
  private final double[] shares;

  /**
   * @param probabilities by topic and place; those of a topic sum to 1
   * @param shares of the units, by topic
   */
  public TermDistributions(double[][] probabilities, double[] shares) {
    this.probabilities = probabilities;
    this.shares = shares;
  }

  /** Distributions of clusters, from the counts of {@link Assignment#counts}. */
  public static TermDistributions ofClusters(double[] counts, int topics, int terms) {
    double[] shares = Arrays.copyOfRange(counts, topics * terms, topics * terms + topics);
    double units = Arrays.stream(shares).sum();
    scaleToOne(shares);
    double[][] ofTopics = new double[topics][];
    Arrays.setAll(ofTopics, i -> Arrays.copyOfRange(counts, i * terms, (i + 1) * terms));
    return ofClusters(ofTopics, shares, Math.max(LEAST_OWN, Math.min(MOST_OWN, FEW_UNITS / units)));
  }

  /**
   * Distributions of clusters.
   *
   * @param counts number of units of each cluster that have the term, by cluster and place
   * @param shares of the units, by cluster
   * @param ownShare share of a unit that is its topic's own
   */
  public static TermDistributions ofClusters(double[][] counts, double[] shares, double ownShare) {
    double[] everywhere = new double[counts[0].length];
    for (double[] ofTopic : counts) {
      Arrays.setAll(everywhere, i -> everywhere[i] + ofTopic[i]);
    }
    scaleToOne(everywhere);
    double[][] probabilities = new double[counts.length][];
    Arrays.setAll(probabilities, topic -> own(counts[topic], everywhere, ownShare));
    return new TermDistributions(probabilities, shares);
  }

  private static double[] own(double[] counts, double[] everywhere, double ownShare) {
    double[] own = counts.clone();
    scaleToOne(own);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < own.length; i++) {
        if (counts[i] > 0) {
          double ofTopic = ownShare * own[i];
          own[i] = counts[i] * ofTopic / (ofTopic + (1 - ownShare) * everywhere[i]);
        }
      }
      scaleToOne(own);
    }
    Arrays.setAll(own, i -> (1 - SMOOTHING) * own[i] + SMOOTHING * everywhere[i]);
    return own;
  }

  private static void scaleToOne(double[] values) {
    double whole = 0;
    for (double value : values) {
      whole += value;
    }
    for (int i = 0; whole > 0 && i < values.length; i++) {
      values[i] /= whole;
    }
  }

  public int topics() {
    return probabilities.length;
  }

  public double probability(int topic, int term) {
    return probabilities[topic][term];
  }

  public double share(int topic) {
    return shares[topic];
  }

  /** p(term) in a unit of the corpus. */
  public double probability(int term) {
    double sum = 0;
    for (int topic = 0; topic < shares.length; topic++) {
      sum += shares[topic] * probabilities[topic][term];
    }
    return sum;
  }

  /** p(topic | term), by Bayes' rule. */
  public double share(int topic, int term) {
    double whole = probability(term);
    return whole > 0 ? shares[topic] * probabilities[topic][term] / whole : 0;
  }

  /** The Jensen-Shannon divergence of a topic from one of another model. */
  double divergence(int topic, TermDistributions others, int other) {
    return Stability.divergence(probabilities[topic], others.probabilities[other]);
  }

  /** The places of the most probable terms; ties are broken by frequency. */
  public List<Integer> top(int topic, int most) {
    double[] ofTopic = probabilities[topic];
    return IntStream.range(0, ofTopic.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> -ofTopic[i]).thenComparing(i -> i))
        .limit(most)
        .toList();
  }
}
