package rasd.comentions;

/** Reads what {@link NumberWriter} wrote, in the same order. */
final class NumberReader {
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private final byte[] bytes;
  private int at;

  NumberReader(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasNext() {
    return at < bytes.length;
  }

  long next() {
    long number = 0;
    for (int shift = 0; ; shift += BITS) {
      int next = bytes[at++];
      number |= (long) (next & (MORE - 1)) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  int nextInt() {
    return Math.toIntExact(next());
  }

  long nextHash() {
    long hash = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      hash |= (bytes[at++] & 0xFFL) << shift;
    }
    return hash;
  }
}
