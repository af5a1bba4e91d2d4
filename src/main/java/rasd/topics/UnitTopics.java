package rasd.topics;

import org.jspecify.annotations.Nullable;
import rasd.clusters.UnitVector;
import rasd.measures.VectorMath;

/**
 * The weight of each topic in a unit. Weights and distances are rounded to multiples of 2^-20,
 * whose sums are exact.
 *
 * @param weights weights by topic; they sum to 1, apart from rounding
 * @param distances squared distances from the centres, by topic; null if topics have no centres
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
record UnitTopics(double[] weights, double @Nullable [] distances) {
  /** Rounds weights and distances. */
  static UnitTopics rounded(double[] weights, double @Nullable [] distances) {
    round(weights);
    if (distances != null) {
      round(distances);
    }
    return new UnitTopics(weights, distances);
  }

  private static void round(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = UnitVector.round(values[i]);
    }
  }

  /** The topic with the greatest weight; ties are broken by the lower number. */
  int strongest() {
    return VectorMath.greatest(weights);
  }
}
