package rasd.text;

import java.io.Serializable;
import java.util.BitSet;

/**
 * Rules out most words that a large list does not hold, which spares a look-up; all other words
 * must be looked up. It has one bit for each hash of a word of the list.
 */
public final class WordFilter implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LOG_OF_BITS = 17;
  private static final int FACTOR = 0x9E3779B9;

  private final BitSet bits = new BitSet(1 << LOG_OF_BITS);

  public void add(String word) {
    bits.set(bit(word, 0));
  }

  /** Whether the list may hold the rest of the word from this letter on. */
  public boolean mayHold(String word, int from) {
    return bits.get(bit(word, from));
  }

  private static int bit(String word, int from) {
    int hash = from == 0 ? word.hashCode() : 0;
    for (int i = from == 0 ? word.length() : from; i < word.length(); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return (hash * FACTOR) >>> (Integer.SIZE - LOG_OF_BITS);
  }
}
