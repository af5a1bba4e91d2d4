package rasd.stories;

/**
 * Two articles that may be near-duplicates because they share a key.
 *
 * @param a the article with the smaller article_id
 * @param isCopy whether the articles have the same words in the same order and need not be compared
 * @param evidence the weight of the key, which is summed over all shared keys
 * @param shingles the number of shingles of the article that has fewer
 */
record CandidatePair(long a, long b, boolean isCopy, int evidence, int shingles) {
  /** The weight of a shared band: more than all shared shingles weigh together, at 1 each. */
  static final int OF_A_BAND = 1 << 16;

  /**
   * The share of the shorter text's key shingles that must also be keys of the other text.
   * Near-duplicates share at least half of the shorter text's shingles; the bound is lower to allow
   * for chance and for shingles that are too frequent to be used.
   */
  private static final double LEAST_SHARE = 0.15;

  static CandidatePair copy(Posting a, Posting b) {
    return new CandidatePair(a.article(), b.article(), true, 0, a.shingles());
  }

  static CandidatePair of(Posting a, Posting b, int evidence) {
    boolean isInOrder = Long.compareUnsigned(a.article(), b.article()) < 0;
    return new CandidatePair(
        isInOrder ? a.article() : b.article(),
        isInOrder ? b.article() : a.article(),
        false,
        evidence,
        Math.min(a.shingles(), b.shingles()));
  }

  /**
   * The least sum of evidence with which two articles are compared, given the number of shingles of
   * the one that has fewer.
   */
  static double leastEvidence(int shingles) {
    return LEAST_SHARE * shingles / LookUpKeys.ONE_SHINGLE_IN;
  }
}
