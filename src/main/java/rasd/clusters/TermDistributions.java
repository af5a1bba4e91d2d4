package rasd.clusters;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rasd.measures.VectorMath;

/**
 * The distributions of terms in topics: p(term | topic), by topic and place in the vocabulary.
 *
 * <p>Many terms of a cluster's units are frequent in all units. The terms are therefore modelled as
 * a mixture of the corpus's distribution and the cluster's own, and only the cluster's own is kept.
 * It is found by expectation maximisation (the parsimonious language models of Hiemstra, Robertson
 * and Zaragoza 2004). A term counts once per unit, however often it is repeated there. A little of
 * the corpus's distribution is added, so that no term has probability 0.
 */
public final class TermDistributions {
  /** The least share of a unit that is assumed to be from the topic's own distribution. */
  private static final double LEAST_OWN = 0.03;

  private static final double MOST_OWN = 0.5;

  /**
   * With few units, rare terms belong to a topic by chance, so the topic's own distribution is
   * given a larger share: this number divided by the number of units, but at least {@link
   * #LEAST_OWN} and at most {@link #MOST_OWN}.
   */
  private static final double FEW_UNITS = 30;

  private static final double SMOOTHING = 0.01;
  private static final int ROUNDS = 20;

  private final double[][] probabilities;
  private final double[] shares;

  /**
   * @param probabilities p(term | topic), by topic and place
   * @param shares shares of the units, by topic
   */
  public TermDistributions(double[][] probabilities, double[] shares) {
    this.probabilities = probabilities;
    this.shares = shares;
  }

  /** The distributions of clusters. */
  public static TermDistributions ofClusters(TopicCounts counts) {
    double[] shares = counts.units();
    double units = VectorMath.sum(shares);
    VectorMath.scaleToOne(shares);
    double[][] ofTopics = new double[counts.topics()][];
    Arrays.setAll(ofTopics, counts::withTerms);
    return ofClusters(ofTopics, shares, Math.max(LEAST_OWN, Math.min(MOST_OWN, FEW_UNITS / units)));
  }

  /**
   * The distributions of clusters.
   *
   * @param counts number of units of each cluster that have each term, by cluster and place
   * @param shares shares of the units, by cluster
   * @param ownShare share of a unit that is assumed to be from its topic's own distribution
   */
  public static TermDistributions ofClusters(double[][] counts, double[] shares, double ownShare) {
    double[] everywhere = new double[counts[0].length];
    for (double[] ofTopic : counts) {
      Arrays.setAll(everywhere, i -> everywhere[i] + ofTopic[i]);
    }
    VectorMath.scaleToOne(everywhere);
    double[][] probabilities = new double[counts.length][];
    Arrays.setAll(probabilities, topic -> own(counts[topic], everywhere, ownShare));
    return new TermDistributions(probabilities, shares);
  }

  private static double[] own(double[] counts, double[] everywhere, double ownShare) {
    double[] own = counts.clone();
    VectorMath.scaleToOne(own);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < own.length; i++) {
        if (counts[i] > 0) {
          double ofTopic = ownShare * own[i];
          own[i] = counts[i] * ofTopic / (ofTopic + (1 - ownShare) * everywhere[i]);
        }
      }
      VectorMath.scaleToOne(own);
    }
    Arrays.setAll(own, i -> (1 - SMOOTHING) * own[i] + SMOOTHING * everywhere[i]);
    return own;
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

  /** p(term), over all topics. */
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

  /** The Jensen-Shannon divergence between a topic and a topic of another model. */
  double divergence(int topic, TermDistributions others, int other) {
    return Stability.divergence(probabilities[topic], others.probabilities[other]);
  }

  /** The places of the most probable terms; ties are broken by place, that is, by frequency. */
  public List<Integer> top(int topic, int most) {
    double[] ofTopic = probabilities[topic];
    return IntStream.range(0, ofTopic.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> -ofTopic[i]).thenComparing(i -> i))
        .limit(most)
        .toList();
  }
}
