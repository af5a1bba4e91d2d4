package rasd.measures;

/**
 * How much more often a part of a corpus chooses a word than the rest does, among words that mean
 * the same: the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn
 * 2008, equations 15 and 19). The prior adds choices distributed as in the whole corpus, which
 * keeps the ratio near 0 if the part has only a few of its own.
 *
 * @param ratio above 0 if the part chooses the word more often
 * @param zScore the ratio divided by its standard deviation. All four cells contribute to the
 *     variance, because the choice is among few words.
 */
public record LogOdds(double ratio, double zScore) {

  /**
   * Compares {@code count} of {@code total} choices in the part with {@code restCount} of {@code
   * restTotal} in the rest.
   *
   * @param share the word's share of all choices in the whole corpus, above 0 and below 1
   * @param strength the number of choices that the prior adds
   */
  public static LogOdds of(
      long count, long total, long restCount, long restTotal, double share, double strength) {
    double chosen = count + strength * share;
    double other = total - count + strength * (1 - share);
    double restChosen = restCount + strength * share;
    double restOther = restTotal - restCount + strength * (1 - share);
    double ratio = StrictMath.log(chosen / other) - StrictMath.log(restChosen / restOther);
    double variance = 1 / chosen + 1 / other + 1 / restChosen + 1 / restOther;
    return new LogOdds(ratio, ratio / StrictMath.sqrt(variance));
  }
}
