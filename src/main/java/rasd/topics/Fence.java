package rasd.topics;

import java.util.Arrays;
import rasd.clusters.MatrixBlock;

/**
 * The distance from its centre beyond which a unit fits no topic. It is Tukey's fence: the third
 * quartile of the distances plus one and a half times the interquartile range.
 */
public final class Fence {
  private static final double REACH = 1.5;

  private Fence() {}

  public static double of(MatrixBlock sample, Clusters clusters) {
    double[] distances = new double[sample.size()];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = clusters.distances(sample.row(i))[clusters.terms().topicOf(sample, i)];
    }
    return of(distances);
  }

  public static double of(double[] distances) {
    double[] sorted = distances.clone();
    Arrays.sort(sorted);
    double first = sorted[sorted.length / 4];
    double third = sorted[(int) (sorted.length * 3L / 4)];
    return third + REACH * (third - first);
  }
}
