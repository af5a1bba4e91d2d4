package rasd.phrases;

import java.io.Serializable;

/**
 * Rules out items that are certainly too rare to be counted, without a list of all items. Items
 * share counters by their hash, so a counter is never below the count of any of its items (Park,
 * Chen and Yu 1995). Items that pass are then counted exactly; all others are rare.
 *
 * <p>Counters stop at {@link #MOST}; if a greater count is required, an item passes if its counter
 * has stopped.
 */
public final class Sieve implements Serializable {
  private static final long serialVersionUID = 1;

  /** A sieve that lets everything pass. */
  static final Sieve OPEN = new Sieve(0);

  static final int MOST = 255;

  private static final int MOST_COUNTERS = 1 << 26;
  private static final long COUNTERS_A_WORD = 4;
  private static final long MIXER = 0x9E3779B97F4A7C15L; // 2^64 divided by the golden ratio

  private final byte[] counters;

  private Sieve(int counters) {
    this.counters = new byte[counters];
  }

  /**
   * A sieve with enough counters for most items to have one of their own, but of at most 64 MiB.
   */
  static Sieve forWords(long words) {
    long wanted = Math.min(MOST_COUNTERS, Math.max(2, words * COUNTERS_A_WORD));
    return new Sieve((int) Long.highestOneBit(2 * wanted - 1));
  }

  void add(long hash) {
    int place = place(hash);
    if (count(place) < MOST) {
      counters[place]++;
    }
  }

  /** Whether an item may have been added at least {@code least} times. */
  boolean passes(long hash, long least) {
    return counters.length == 0 || count(place(hash)) >= Math.min(least, MOST);
  }

  /** Adds the counts of another sieve of the same size. */
  Sieve merge(Sieve other) {
    for (int i = 0; i < counters.length; i++) {
      counters[i] = (byte) Math.min(MOST, count(i) + other.count(i));
    }
    return this;
  }

  /**
   * The hash of several items in their order.
   *
   * @param before the hash of all items but the last; 0 if there are none
   * @param last the hash of the last item
   */
  static long hash(long before, long last) {
    return mix(mix(before) + last);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 32)) * MIXER;
    return mixed ^ (mixed >>> 29);
  }

  private int place(long hash) {
    return (int) (hash >>> 16) & (counters.length - 1);
  }

  private int count(int place) {
    return Byte.toUnsignedInt(counters[place]);
  }
}
