package rasd.verify;

/**
 * Sums of numbers by key. Each key is held as a 64-bit hash and takes 20 to 40 bytes, whatever its
 * length. The chance that two given keys have the same hash, which could hide a fault, is 1 in
 * 2^64.
 */
final class Tally {
  private static final int FIRST_SIZE = 1024;

  private long[] hashes = new long[FIRST_SIZE];
  private long[] sums = new long[FIRST_SIZE];
  private boolean[] isTaken = new boolean[FIRST_SIZE];
  private int size;

  void add(long hash, long number) {
    int place = place(hash);
    if (!isTaken[place]) {
      isTaken[place] = true;
      hashes[place] = hash;
      size++;
    }
    sums[place] += number;
    if (2 * size > hashes.length) {
      grow();
    }
  }

  boolean has(long hash) {
    return isTaken[place(hash)];
  }

  /** The sum of the numbers that were added for a key; 0 if there are none. */
  long sum(long hash) {
    return sums[place(hash)];
  }

  /** The place at which the hash is, or would be. */
  private int place(long hash) {
    int mask = hashes.length - 1;
    int place = Long.hashCode(hash) & mask;
    while (isTaken[place] && hashes[place] != hash) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldHashes = hashes;
    long[] oldSums = sums;
    boolean[] wasTaken = isTaken;
    hashes = new long[2 * oldHashes.length];
    sums = new long[hashes.length];
    isTaken = new boolean[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (wasTaken[i]) {
        int place = place(oldHashes[i]);
        isTaken[place] = true;
        hashes[place] = oldHashes[i];
        sums[place] = oldSums[i];
      }
    }
  }
}
