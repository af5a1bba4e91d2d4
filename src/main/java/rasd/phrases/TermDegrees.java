package rasd.phrases;

import java.io.Serializable;
import java.util.Arrays;
import rasd.corpus.LongIndex;
import rasd.text.Shingles;

/**
 * How many neighbours each term of the corpus has, by a 64-bit hash of the term: some 40 bytes a
 * term, so that the terms of any corpus fit into memory.
 */
final class TermDegrees implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int FIRST_CAPACITY = 1 << 10;

  private final LongIndex hashes = new LongIndex();
  private long[] degrees = new long[FIRST_CAPACITY];
  private long total;

  /**
   * Adds a term.
   *
   * @throws IllegalStateException when another term has the same hash
   */
  void add(String term, long degree) {
    int number = hashes.size();
    if (hashes.numberOf(Shingles.hash(term)) != number) {
      throw new IllegalStateException("The term " + term + " has the hash of another term.");
    }
    if (number == degrees.length) {
      degrees = Arrays.copyOf(degrees, 2 * number);
    }
    degrees[number] = degree;
    total += degree;
  }

  /** The neighbours of a term that was added. */
  long of(String term) {
    return degrees[hashes.find(Shingles.hash(term))];
  }

  /** The neighbours of all terms. */
  long total() {
    return total;
  }
}
