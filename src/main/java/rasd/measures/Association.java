package rasd.measures;

import org.jspecify.annotations.Nullable;

/**
 * Measures of association between two things that are counted together. All counts are of contexts
 * (articles, paragraphs, sentences): {@code both} is the number that have both things, {@code a}
 * and {@code b} are the numbers that have the one and the other, and {@code total} is the number of
 * all contexts. StrictMath gives the same bits on every machine.
 */
public final class Association {
  private static final double LN_2 = StrictMath.log(2);

  /** logDice of two things that always occur together. */
  public static final int LOG_DICE_MAXIMUM = 14;

  private Association() {}

  /**
   * Normalised pointwise mutual information, in [-1, 1]: ln(p(ab) / (p(a) p(b))) / -ln p(ab) (Bouma
   * 2009). It is -1 if the two never occur together, and null if every context has both, because it
   * is then undefined.
   */
  public static @Nullable Double npmi(long both, long a, long b, long total) {
    if (both == 0) {
      return -1.0;
    }
    if (both == total) {
      return null;
    }
    double information = StrictMath.log((double) both / a) - StrictMath.log((double) b / total);
    double npmi = information / -StrictMath.log((double) both / total);
    return Math.max(-1, Math.min(1, npmi));
  }

  /**
   * Log-likelihood ratio of the 2x2 table, 2 * sum of O ln(O / E) (Dunning 1993), negative when the
   * two occur together less often than by chance.
   */
  public static double g2(long both, long a, long b, long total) {
    double expected = (double) a * b / total;
    double sum =
        likelihood(both, expected)
            + likelihood(a - both, a - expected)
            + likelihood(b - both, b - expected)
            + likelihood(total - a - b + both, total - a - b + expected);
    double magnitude = Math.max(0, 2 * sum);
    return both < expected ? -magnitude : magnitude;
  }

  private static double likelihood(long observed, double expected) {
    return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
  }

  /**
   * Student's t of the observed and the expected count: (both - a * b / total) / sqrt(both) (Church
   * and others 1991), negative if the two occur together less often than by chance.
   *
   * @param both above 0
   */
  public static double tScore(long both, long a, long b, long total) {
    return (both - (double) a * b / total) / StrictMath.sqrt((double) both);
  }

  /** Jaccard index, in [0, 1]. */
  public static double jaccard(long both, long a, long b) {
    return (double) both / (a + b - both);
  }

  /** 14 + log2 of the Dice coefficient, at most 14 (Rychly 2008). */
  public static double logDice(long both, long a, long b) {
    return LOG_DICE_MAXIMUM + StrictMath.log(2.0 * both / ((double) a + b)) / LN_2;
  }
}
