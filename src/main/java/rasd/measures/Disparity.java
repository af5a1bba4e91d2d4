package rasd.measures;

/**
 * The disparity filter: how probable the weight of an edge would be if each node divided its
 * strength among its edges at random (Serrano, Boguñá and Vespignani 2009).
 */
public final class Disparity {
  private Disparity() {}

  /**
   * The probability that chance gives an edge at least this weight, (1 - weight / strength)^(degree
   * - 1), at the end where it is smaller. It is 1 at an end with a single edge.
   */
  public static double significance(
      long weight, long degreeA, long strengthA, long degreeB, long strengthB) {
    return Math.min(ofEnd(weight, degreeA, strengthA), ofEnd(weight, degreeB, strengthB));
  }

  private static double ofEnd(long weight, long degree, long strength) {
    return StrictMath.pow(1 - (double) weight / strength, degree - 1.0);
  }
}
