package rasd.clusters;

import java.util.Arrays;

/**
 * The distance from a topic's centre beyond which a unit or an article fits no topic. It is Tukey's
 * fence: the third quartile of the distances plus one and a half times the interquartile range.
 */
public final class Fence {
  private static final double REACH = 1.5;

  private Fence() {}

  public static double of(double[] distances) {
    double[] sorted = distances.clone();
    Arrays.sort(sorted);
    double first = sorted[sorted.length / 4];
    double third = sorted[(int) (sorted.length * 3L / 4)];
    return third + REACH * (third - first);
  }
}
