package rasd.phrases;

import java.io.Serializable;
import java.util.Arrays;
import rasd.corpus.LongIndex;
import rasd.text.Shingles;

/**
 * The number of neighbours of each term in the corpus, by a 64-bit hash of the term. It takes about
 * 40 bytes per term, so that the terms of any corpus fit into memory.
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
   * @throws IllegalStateException if another term has the same hash
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

  /** The number of neighbours of a term that was added. */
  long of(String term) {
    return degrees[hashes.find(Shingles.hash(term))];
  }

  /** The number of neighbours of all terms together. */
  long total() {
    return total;
  }
}
