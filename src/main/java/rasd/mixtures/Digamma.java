package rasd.mixtures;

/**
 * The derivative of the logarithm of the gamma function: 1 → -0.5772156649 (Euler's constant, less
 * than zero). To about twelve digits, for numbers above zero only.
 */
final class Digamma {
  private static final double ENOUGH = 8;

  private Digamma() {}

  /** By the recurrence up to 8, from there on by the asymptotic series. */
  static double of(double x) {
    double value = 0;
    double at = x;
    while (at < ENOUGH) {
      value -= 1 / at;
      at++;
    }
    double inverse = 1 / at;
    double square = inverse * inverse;
    double series =
        square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)));
    return value + StrictMath.log(at) - inverse / 2 - series;
  }
}
