package rasd.measures;

/**
 * The chi-square distribution with one degree of freedom, which the log-likelihood ratio of a 2x2
 * table follows.
 */
public final class ChiSquare {
  private static final double SMALL = 3;
  private static final int TERMS = 200;
  private static final double TINY = 1e-300;

  private ChiSquare() {}

  /**
   * The probability of a value of at least {@code x}: erfc(sqrt(x / 2)), but at least 1e-300. It is
   * computed by the series of erf for small values and by Laplace's continued fraction of erfc for
   * large ones (Abramowitz and Stegun 1964, 7.1.6 and 7.1.14).
   *
   * @param x not negative
   */
  public static double tail(double x) {
    double z = StrictMath.sqrt(x / 2);
    double density = StrictMath.exp(-z * z) / StrictMath.sqrt(StrictMath.PI);
    double tail = z < SMALL ? 1 - 2 * density * series(z) : density * fraction(z);
    return Math.max(TINY, Math.min(1, tail));
  }

  private static double series(double z) {
    double term = z;
    double sum = z;
    for (int n = 1; n < TERMS && term > sum * Math.ulp(1.0); n++) {
      term *= 2 * z * z / (2 * n + 1);
      sum += term;
    }
    return sum;
  }

  private static double fraction(double z) {
    double below = z;
    for (int n = TERMS; n > 0; n--) {
      below = z + n / 2.0 / below;
    }
    return 1 / below;
  }
}
