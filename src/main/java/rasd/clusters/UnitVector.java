package rasd.clusters;

import rasd.measures.VectorMath;

/**
 * A unit's terms as a vector of length 1. The weight of a term is its frequency in the unit,
 * weighted as in BM25 (Robertson and Zaragoza 2009, with k1 1.2 and b 0.75), times idf: it grows
 * with the frequency, but ever more slowly, and falls with the length of the unit and the number of
 * units that have the term.
 *
 * @param columns places of the unit's terms in the vocabulary, ascending
 * @param weights weight of each of these terms
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
public record UnitVector(int[] columns, double[] weights) {
  private static final double SATURATION = 1.2;
  private static final double BY_LENGTH = 0.75;

  /** Values are rounded to multiples of 1 / STEPS. */
  private static final double STEPS = 1 << 20;

  /**
   * The vector of a unit.
   *
   * @param columns places of its terms in the vocabulary, ascending
   * @param counts number of occurrences of each of these terms, above 0
   */
  public static UnitVector of(int[] columns, double[] counts, Vocabulary vocabulary) {
    double length = VectorMath.sum(counts);
    double half = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / vocabulary.meanLength());
    double[] weights = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      weights[i] = counts[i] / (counts[i] + half) * vocabulary.idf(columns[i]);
    }
    normalise(weights);
    return new UnitVector(columns, weights);
  }

  /** Scales a vector to length 1; a vector of length 0 is left unchanged. */
  static void normalise(double[] vector) {
    double squares = 0;
    for (double value : vector) {
      squares += value * value;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; length > 0 && i < vector.length; i++) {
      vector[i] /= length;
    }
  }

  /** Rounds to multiples of 2^-20, whose sums are exact up to 2^33. */
  public static double round(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
