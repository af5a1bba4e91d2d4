package rasd.topics;

/**
 * A unit's terms as a vector of length one. A term weighs the more the oftener it stands in the
 * unit, but less and less so, and the less the longer the unit is and the more units hold it: the
 * term frequency of BM25 (Robertson and Zaragoza 2009, k1 1.2 and b 0.75) times idf.
 *
 * @param columns places in the vocabulary, ascending
 * @param weights of the terms there
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record UnitVector(int[] columns, double[] weights) {
  private static final double SATURATION = 1.2;
  private static final double BY_LENGTH = 0.75;

  /** The step that sums are rounded to, so that they are the same in whatever order. */
  private static final double STEPS = 1 << 20;

  /**
   * The vector of a unit.
   *
   * @param columns places in the vocabulary, ascending
   * @param counts of the terms there, above 0
   */
  static UnitVector of(int[] columns, double[] counts, Vocabulary vocabulary) {
    double length = 0;
    for (double count : counts) {
      length += count;
    }
    double half = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / vocabulary.meanLength());
    double[] weights = new double[columns.length];
    for (int i = 0; i < columns.length; i++) {
      weights[i] = counts[i] / (counts[i] + half) * vocabulary.idf(columns[i]);
    }
    normalise(weights);
    return new UnitVector(columns, weights);
  }

  /** Gives a vector the length 1; one of length 0 stays as it is. */
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

  /** To multiples of 2^-20: sums of such numbers are exact up to 2^33. */
  static double round(double value) {
    return Math.rint(value * STEPS) / STEPS;
  }
}
