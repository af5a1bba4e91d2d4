package rasd.phrases;

import java.io.Serializable;
import java.util.Arrays;
import rasd.corpus.LongIndex;
import rasd.text.Shingles;

/**
 * The number of neighbours of each term in the corpus. Terms are stored as 64-bit hashes; at about
 * 40 bytes per term, the terms of any corpus fit into memory.
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
      throw new IllegalStateException("The term " + term + " has the same hash as another term.");
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

  /** The sum of the numbers of neighbours of all terms. */
  long total() {
    return total;
  }
}
