package rasd.topics;

import java.io.Serializable;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;

/** The centres of the clusters, as directions. */
final class Centres implements Serializable {
  private static final long serialVersionUID = 1;

  private final double[][] directions;

  private Centres(double[][] directions) {
    this.directions = directions;
  }

  static Centres of(Vector[] centres) {
    double[][] directions = new double[centres.length][];
    for (int k = 0; k < centres.length; k++) {
      directions[k] = direction(centres[k].toArray());
    }
    return new Centres(directions);
  }

  private static double[] direction(double[] centre) {
    double squares = 0;
    for (double value : centre) {
      squares += value * value;
    }
    double length = StrictMath.sqrt(squares);
    double[] direction = new double[centre.length];
    for (int i = 0; length > 0 && i < centre.length; i++) {
      direction[i] = centre[i] / length;
    }
    return direction;
  }

  /** The same centres in another order. */
  Centres inOrder(int[] order) {
    double[][] ordered = new double[order.length][];
    for (int k = 0; k < order.length; k++) {
      ordered[k] = directions[order[k]];
    }
    return new Centres(ordered);
  }

  int size() {
    return directions.length;
  }

  /**
   * How near a unit is to each centre: its cosines as shares of their sum, rounded to multiples of
   * 2^-20; all the same when it has no term of any.
   */
  double[] weights(SparseVector unit) {
    double[] weights = new double[directions.length];
    double sum = 0;
    for (int k = 0; k < directions.length; k++) {
      weights[k] = cosine(unit, directions[k]);
      sum += weights[k];
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] = UnitVector.round(sum > 0 ? weights[k] / sum : 1.0 / weights.length);
    }
    return weights;
  }

  private static double cosine(SparseVector unit, double[] direction) {
    double product = 0;
    int[] indices = unit.indices();
    double[] values = unit.values();
    for (int i = 0; i < indices.length; i++) {
      product += values[i] * direction[indices[i]];
    }
    return product;
  }
}
