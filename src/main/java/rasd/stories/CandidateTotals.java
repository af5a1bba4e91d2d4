package rasd.stories;

/**
 * Statistics of the search for candidate pairs.
 *
 * @param shingles number of keys that are shingles, counted once for every article that has them
 * @param formulae number of shingles that are in too many texts to make candidates
 * @param inFormulae how many of {@code shingles} are formulae
 * @param compared number of pairs of texts that share enough keys to be compared in full
 * @param copies number of articles that have the same words as an original
 */
public record CandidateTotals(
    long shingles, long formulae, long inFormulae, long compared, long copies) {
  public boolean isEmpty() {
    return compared + copies == 0;
  }

  /** The share of {@code shingles} that are formulae. */
  public double shareInFormulae() {
    return shingles == 0 ? 0 : (double) inFormulae / shingles;
  }
}
