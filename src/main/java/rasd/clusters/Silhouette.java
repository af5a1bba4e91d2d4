package rasd.clusters;

import rasd.measures.VectorMath;

/**
 * The simplified silhouette of a unit (Hruschka, de Castro and Campello 2004, with squared
 * distances): (b - a) / max(a, b), where a is the squared distance of the unit from its own centre
 * and b that from the nearest other centre. It is between -1 and 1, and 0 if there is no other
 * centre or if both distances are 0.
 */
public final class Silhouette {
  private Silhouette() {}

  /**
   * The silhouette of one unit.
   *
   * @param distances squared distances from all centres
   * @param own the number of the unit's own centre
   */
  public static double of(double[] distances, int own) {
    double other = VectorMath.leastOther(distances, own);
    double farther = Math.max(distances[own], other);
    return distances.length < 2 || farther == 0 ? 0 : (other - distances[own]) / farther;
  }
}
