package rasd.measures;

/**
 * How much more often a word occurs in a part of a corpus than in the rest. Three occurrences in a
 * part of 1000 words are 3000 per million words.
 */
public final class Keyness {
  private static final double MILLION = 1e6;
  private static final double NEVER = 0.5;
  private static final double LN_2 = StrictMath.log(2);

  private Keyness() {}

  /** Occurrences per million words. */
  public static double perMillion(long count, long words) {
    return count * MILLION / words;
  }

  /**
   * Log-likelihood ratio of the 2x2 table of the word and all other words in the part and the rest;
   * negative if the word is rarer in the part than expected.
   */
  public static double g2(long count, long words, long restCount, long restWords) {
    return Association.g2(count, words, count + restCount, words + restWords);
  }

  /**
   * Binary logarithm of the ratio of the relative frequencies (Hardie 2014): 1 is twice as often,
   * -1 half as often. A count of zero is replaced by one half.
   */
  public static double logRatio(long count, long words, long restCount, long restWords) {
    double ratio = share(count, words) / share(restCount, restWords);
    return StrictMath.log(ratio) / LN_2;
  }

  private static double share(long count, long words) {
    return Math.max((double) count, NEVER) / words;
  }
}
