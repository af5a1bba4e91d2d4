package rasd.text;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Shingles: all runs of five words of a text, as a set of 64-bit hashes by which near-duplicates
 * are found. Ten words have six shingles; the same words in the same order have the same set.
 *
 * <p>A set is an array of bytes, eight for each hash in ascending order, and can be stored as one
 * value. In 100 million articles, a few different shingles may have the same hash. Two texts then
 * seem to share one shingle more than they do, which does not matter.
 */
public final class Shingles {
  /** The number of words in a shingle. */
  public static final int LENGTH = 5;

  private static final int FIRST_BYTES = 1 << Byte.SIZE;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /**
   * The set of shingles; empty for fewer than five words.
   *
   * @param words the {@link #hash} of each word, in their order
   */
  public static byte[] of(long[] words) {
    long[] hashes = new long[Math.max(0, words.length - LENGTH + 1)];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = combined(words, i, i + LENGTH);
    }
    return packed(sorted(hashes));
  }

  /** Groups hashes by their first bytes, which are spread evenly, and then sorts each group. */
  private static long[] sorted(long[] hashes) {
    int[] ends = new int[FIRST_BYTES + 1];
    for (long hash : hashes) {
      ends[firstByte(hash) + 1]++;
    }
    for (int i = 0; i < FIRST_BYTES; i++) {
      ends[i + 1] += ends[i];
    }
    long[] sorted = new long[hashes.length];
    for (long hash : hashes) {
      sorted[ends[firstByte(hash)]++] = hash;
    }
    int begin = 0;
    for (int i = 0; i < FIRST_BYTES; i++) {
      if (ends[i] - begin > 1) {
        Arrays.sort(sorted, begin, ends[i]);
      }
      begin = ends[i];
    }
    return sorted;
  }

  /** The first byte as a number from 0, in the order of signed hashes. */
  private static int firstByte(long hash) {
    return (int) (hash >> (Long.SIZE - Byte.SIZE)) - Byte.MIN_VALUE;
  }

  /**
   * A hash of all words in their order; 0 if there are none. Texts with the same hash are taken to
   * be equal.
   *
   * @param words the {@link #hash} of each word, in their order
   */
  public static long ofWhole(long[] words) {
    return words.length == 0 ? 0 : combined(words, 0, words.length);
  }

  /** The hashes of a set, in ascending order. */
  public static long[] hashes(byte[] set) {
    long[] hashes = new long[set.length / Long.BYTES];
    ByteBuffer.wrap(set).asLongBuffer().get(hashes);
    return hashes;
  }

  /** Makes every bit of the result depend on every bit of the value (SplitMix64's finalizer). */
  public static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static byte[] packed(long[] sorted) {
    ByteBuffer set = ByteBuffer.allocate(sorted.length * Long.BYTES);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        set.putLong(sorted[i]);
      }
    }
    return Arrays.copyOf(set.array(), set.position());
  }

  /** A hash of one word. */
  public static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = hash * FACTOR + word.charAt(i);
    }
    return mixed(hash);
  }

  private static long combined(long[] hashes, int from, int to) {
    long combined = (long) to - from;
    for (int i = from; i < to; i++) {
      combined = combined * FACTOR + hashes[i];
    }
    return mixed(combined);
  }
}
