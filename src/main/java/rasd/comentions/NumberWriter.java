package rasd.comentions;

import java.util.Arrays;

/** Writes numbers as bytes; a number below 128 takes one byte. */
final class NumberWriter {
  private static final int FIRST_CAPACITY = 64;
  private static final int MORE = 0x80;
  private static final int BITS = 7;
  private static final int MOST_BYTES = (Long.SIZE + BITS - 1) / BITS;

  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int length;

  /** Adds a number that is not negative. */
  void add(long number) {
    if (length + MOST_BYTES > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    long rest = number;
    while ((rest & -MORE) != 0) {
      bytes[length++] = (byte) (rest | MORE);
      rest >>>= BITS;
    }
    bytes[length++] = (byte) rest;
  }

  /** Adds a number in which all bits are equally likely to be set, such as a hash. */
  void addHash(long hash) {
    if (length + Long.BYTES > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[length++] = (byte) (hash >>> shift);
    }
  }

  /** The number of bytes written. */
  int length() {
    return length;
  }

  /** Returns everything written since the last call. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }
}
