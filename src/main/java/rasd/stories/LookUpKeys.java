package rasd.stories;

import java.util.function.LongConsumer;
import rasd.text.Shingles;

/**
 * The keys under which a text is looked up: texts that share a key may be near-duplicates. There
 * are three kinds, which the two lowest bits of a key distinguish.
 *
 * <ul>
 *   <li>The hash of the text's words in order, which only copies share.
 *   <li>Sixteen bands of one-permutation MinHash (Li, Owen and Zhang 2012): the hashes of shingles
 *       are divided into 64 ranges, and the least hashes of four adjacent ranges make a key. A
 *       range without a hash takes the least hash of another range, chosen by its own number
 *       (optimal densification, Shrivastava 2017). Texts with a Jaccard index of .8 almost always
 *       share a band; texts with an index of .5 do in two cases of three.
 *   <li>One in eight of the text's shingles. These find a short text in a long one, although the
 *       Jaccard index is small.
 * </ul>
 */
final class LookUpKeys {
  /** The kind of a key. */
  enum KeyKind {
    SHINGLE(0),
    BAND(1),
    WHOLE(2);

    private final long bits;

    KeyKind(long bits) {
      this.bits = bits;
    }

    static KeyKind of(long key) {
      for (KeyKind kind : values()) {
        if (kind.isOf(key)) {
          return kind;
        }
      }
      throw new IllegalArgumentException("Not a key: " + key);
    }

    boolean isOf(long key) {
      return (key & KIND_BITS) == bits;
    }

    private long mark(long hash) {
      return (hash & ~KIND_BITS) | bits;
    }
  }

  /**
   * One shingle in this many is a key. This is a power of two above {@link #KIND_BITS}, so that the
   * bits in which the kind is stored are 0 in such a shingle.
   */
  static final int ONE_SHINGLE_IN = 8;

  private static final long KIND_BITS = 3;
  private static final int BANDS = 16;
  private static final int RANGES_A_BAND = 4;
  private static final int RANGES = BANDS * RANGES_A_BAND;
  private static final int BITS_BELOW_RANGE = Long.SIZE - 6;

  private LookUpKeys() {}

  /**
   * Makes the keys of a text.
   *
   * @param whole hash of the words in order
   * @param shingles hashes in ascending order; a text without shingles has only the first key
   * @param keys receives the keys
   */
  static void of(long whole, long[] shingles, LongConsumer keys) {
    keys.accept(KeyKind.WHOLE.mark(whole));
    if (shingles.length > 0) {
      bands(shingles, keys);
      for (long shingle : shingles) {
        if ((shingle & (ONE_SHINGLE_IN - 1)) == 0) {
          keys.accept(KeyKind.SHINGLE.mark(shingle));
        }
      }
    }
  }

  private static void bands(long[] shingles, LongConsumer keys) {
    long[] least = leastOfRanges(shingles);
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int i = 0; i < RANGES_A_BAND; i++) {
        key = Shingles.mixed(key + least[band * RANGES_A_BAND + i]);
      }
      keys.accept(KeyKind.BAND.mark(key));
    }
  }

  /**
   * The least hash of each range, which is its first because hashes are in ascending order; for an
   * empty range, that of another range.
   */
  private static long[] leastOfRanges(long[] shingles) {
    long[] least = new long[RANGES];
    boolean[] isFilled = new boolean[RANGES];
    for (long shingle : shingles) {
      int range = (int) (shingle >>> BITS_BELOW_RANGE);
      if (!isFilled[range]) {
        isFilled[range] = true;
        least[range] = shingle;
      }
    }
    long[] dense = new long[RANGES];
    for (int range = 0; range < RANGES; range++) {
      dense[range] = least[filled(range, isFilled)];
    }
    return dense;
  }

  private static int filled(int range, boolean[] isFilled) {
    int from = range;
    for (long draw = 1; !isFilled[from]; draw++) {
      from = (int) (Shingles.mixed(range + draw * RANGES) >>> BITS_BELOW_RANGE);
    }
    return from;
  }
}
