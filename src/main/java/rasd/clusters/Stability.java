package rasd.clusters;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures to what extent two models have found the same topics. The topics are matched one to one
 * by the agreement of their first terms, which are the most probable.
 */
final class Stability {
  /** The number of first terms that are compared. */
  static final int TERMS = 20;

  private static final double LN_2 = StrictMath.log(2);

  private Stability() {}

  /**
   * For each topic of the first model, the Jaccard index of its first terms and the first terms of
   * its match in the other model.
   *
   * @param first the first terms of each topic of the first model
   * @param other the first terms of each topic of the other model
   * @param match for each topic of the first model, its match in the other
   */
  static double[] jaccard(List<List<Integer>> first, List<List<Integer>> other, int[] match) {
    double[] found = new double[first.size()];
    Arrays.setAll(found, topic -> jaccard(first.get(topic), other.get(match[topic])));
    return found;
  }

  /** For each topic of the first model, its match in the other. */
  static int[] match(List<List<Integer>> first, List<List<Integer>> other) {
    double[][] gains = new double[first.size()][other.size()];
    for (int i = 0; i < first.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        gains[i][j] = jaccard(first.get(i), other.get(j));
      }
    }
    return OptimalMatching.highest(gains);
  }

  private static double jaccard(List<Integer> one, List<Integer> other) {
    Set<Integer> all = new HashSet<>(one);
    all.addAll(other);
    return all.isEmpty() ? 1 : (double) (one.size() + other.size() - all.size()) / all.size();
  }

  /**
   * The Jensen-Shannon divergence of two topics' distributions, in bits: 0 if they are equal, 1 if
   * they have no term in common.
   */
  static double divergence(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double mean = (one[i] + other[i]) / 2;
      sum += part(one[i], mean) + part(other[i], mean);
    }
    return Math.max(0, Math.min(1, sum / 2));
  }

  private static double part(double probability, double mean) {
    return probability > 0 ? probability * StrictMath.log(probability / mean) / LN_2 : 0;
  }
}
