package rasd.stories;

/**
 * Two articles that may be near-duplicates, as one key has it.
 *
 * @param a the one whose article_id is smaller
 * @param isCopy whether they have the same words in the same order; then nothing is left to look at
 * @param evidence how much the key says; summed over keys
 * @param shingles of the one that has fewer
 */
record Candidate(long a, long b, boolean isCopy, int evidence, int shingles) {
  /** A shared shingle counts one, a shared band as much as no number of shingles. */
  static final int OF_A_BAND = 1 << 16;

  /**
   * Of a shorter text's shingles that are keys, this share must be keys of the other, too. Half of
   * them are wanted in common; the rest is for chance, and for shingles too frequent to be used.
   */
  private static final double LEAST_SHARE = 0.15;

  static Candidate copy(Posting a, Posting b) {
    return new Candidate(a.article(), b.article(), true, 0, a.shingles());
  }

  static Candidate of(Posting a, Posting b, int evidence) {
    boolean isInOrder = Long.compareUnsigned(a.article(), b.article()) < 0;
    return new Candidate(
        isInOrder ? a.article() : b.article(),
        isInOrder ? b.article() : a.article(),
        false,
        evidence,
        Math.min(a.shingles(), b.shingles()));
  }

  /** The least sum of evidence with which two articles are compared. */
  static double leastEvidence(int shingles) {
    return LEAST_SHARE * shingles / LookUpKeys.ONE_SHINGLE_IN;
  }
}
