package rasd.topics;

import java.util.TreeMap;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;

/**
 * A unit's terms as a vector of length one: (1 + ln tf) * idf, normalised, and rounded to multiples
 * of 2^-20. Sums of such numbers are exact, so clustering them gives the same centres in whatever
 * order they are added.
 */
final class UnitVector {
  private static final double STEPS = 1 << 20;

  private UnitVector() {}

  /**
   * The vector of a unit; of length zero when it has no term of the vocabulary.
   *
   * @param terms rows of term and count
   */
  static Vector of(Iterable<Row> terms, Vocabulary vocabulary) {
    TreeMap<Integer, Double> weights = new TreeMap<>();
    for (Row term : terms) {
      Integer index = vocabulary.indexOf(term.getString(0));
      if (index != null) {
        weights.put(index, (1 + StrictMath.log((double) term.getLong(1))) * vocabulary.idf(index));
      }
    }
    double squares =
        weights.values().stream().mapToDouble(weight -> weight * weight).reduce(0, Double::sum);
    double length = StrictMath.sqrt(squares);
    int[] indices = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] values =
        weights.values().stream().mapToDouble(weight -> round(weight / length)).toArray();
    return Vectors.sparse(vocabulary.size(), indices, values);
  }

  static double round(double value) {
    return StrictMath.rint(value * STEPS) / STEPS;
  }
}
