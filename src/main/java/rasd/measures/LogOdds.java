package rasd.measures;

/**
 * Whether one part of a corpus chooses a word more often than the rest, among words that mean the
 * same: the log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008,
 * equations 15 and 19). The prior acts like a number of extra mentions distributed as in the whole
 * corpus, so that three mentions alone tell little.
 *
 * @param ratio above 0 if the part chooses it more often
 * @param zScore the ratio over its standard deviation. Its variance has a term for each of the four
 *     cells, because the choice is among few words.
 */
public record LogOdds(double ratio, double zScore) {

  /**
   * The log-odds ratio of {@code count} of {@code total} choices in the part against {@code
   * restCount} of {@code restTotal} in the rest.
   *
   * @param share the word's share of all choices in the whole corpus, above 0 and below 1
   * @param strength the number of choices for which the prior counts
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
