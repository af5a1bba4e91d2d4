package rasd.stories;

/**
 * How the candidates were come by.
 *
 * @param shingles keys that are shingles, each counted in every text that has it
 * @param formulae shingles that are in too many texts to make candidates
 * @param inFormulae those of {@code shingles} that are such
 * @param compared pairs of texts that share enough to be compared whole
 * @param copies articles with the words of another
 */
public record CandidateTotals(
    long shingles, long formulae, long inFormulae, long compared, long copies) {
  public boolean isEmpty() {
    return compared + copies == 0;
  }

  /** Which part of the shingles that are keys makes no candidates. */
  public double shareInFormulae() {
    return shingles == 0 ? 0 : (double) inFormulae / shingles;
  }
}
