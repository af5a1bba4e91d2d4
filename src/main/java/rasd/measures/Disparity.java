package rasd.measures;

/**
 * The disparity filter: whether an edge of a weighted network is stronger than chance would make it
 * for one of its ends (Serrano, Boguñá and Vespignani 2009).
 */
public final class Disparity {
  private Disparity() {}

  /**
   * The probability of such an edge, (1 - weight / strength)^(degree - 1), for the end for which it
   * is smaller. An end with a single edge tells nothing, so its probability is 1.
   */
  public static double significance(
      long weight, long degreeA, long strengthA, long degreeB, long strengthB) {
    return Math.min(ofEnd(weight, degreeA, strengthA), ofEnd(weight, degreeB, strengthB));
  }

  private static double ofEnd(long weight, long degree, long strength) {
    return StrictMath.pow(1 - (double) weight / strength, degree - 1.0);
  }
}
