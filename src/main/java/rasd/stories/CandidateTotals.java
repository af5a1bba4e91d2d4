package rasd.stories;

/**
 * Statistics of the search for candidates.
 *
 * @param shingles keys that are shingles, counted once for every text that has them
 * @param formulae shingles that are in too many texts to make candidates
 * @param inFormulae the part of {@code shingles} that are formulae
 * @param compared pairs of texts that share enough keys to be compared in full
 * @param copies articles that have the same words as another
 */
public record CandidateTotals(
    long shingles, long formulae, long inFormulae, long compared, long copies) {
  public boolean isEmpty() {
    return compared + copies == 0;
  }

  /** The share of the shingles among the keys that make no candidates. */
  public double shareInFormulae() {
    return shingles == 0 ? 0 : (double) inFormulae / shingles;
  }
}
