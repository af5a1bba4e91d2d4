package rasd.text;

import java.io.Serializable;
import java.util.BitSet;

/**
 * Rules out, without a look-up, most words that are not in a list. All other words must be looked
 * up. Each word of the list sets the bit of its hash.
 */
public final class WordFilter implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int LOG_OF_BITS = 17;
  private static final int FACTOR = 0x9E3779B9;

  private final BitSet bits = new BitSet(1 << LOG_OF_BITS);

  public void add(String word) {
    bits.set(bit(word, 0));
  }

  /** Whether the list may have the rest of the word from an offset on. */
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
