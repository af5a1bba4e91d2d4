package rasd.measures;

/** Common computations with the numbers of a vector. Ties are broken by the lower place. */
public final class VectorMath {
  private VectorMath() {}

  public static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** Divides the values by their sum: 1 3 becomes .25 .75. Values that sum to 0 are not changed. */
  public static void scaleToOne(double[] values) {
    double sum = sum(values);
    for (int i = 0; sum != 0 && i < values.length; i++) {
      values[i] /= sum;
    }
  }

  /** The place of the greatest value. */
  public static int greatest(double[] values) {
    int greatest = 0;
    for (int i = 1; i < values.length; i++) {
      greatest = values[i] > values[greatest] ? i : greatest;
    }
    return greatest;
  }

  /** The place of the least value. */
  public static int least(double[] values) {
    int least = 0;
    for (int i = 1; i < values.length; i++) {
      least = values[i] < values[least] ? i : least;
    }
    return least;
  }

  /** The least value except the one at a place; infinity if there is no other. */
  public static double leastOther(double[] values, int place) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      least = i == place ? least : Math.min(least, values[i]);
    }
    return least;
  }
}
