package rasd.measures;

/**
 * Whether an edge of a weighted network is more than its ends would have by chance (Serrano, Boguñá
 * and Vespignani 2009).
 */
public final class Disparity {
  private Disparity() {}

  /**
   * The smaller of both ends' probabilities of such an edge: (1 - weight / strength)^(degree - 1).
   * An end with one edge says nothing, so its probability is 1.
   */
  public static double significance(
      long weight, long degreeA, long strengthA, long degreeB, long strengthB) {
    return Math.min(ofEnd(weight, degreeA, strengthA), ofEnd(weight, degreeB, strengthB));
  }

  private static double ofEnd(long weight, long degree, long strength) {
    return StrictMath.pow(1 - (double) weight / strength, degree - 1.0);
  }
}
