package rasd.verify;

/**
 * Numbers by key, where a key is known by a hash of 64 bits: some 20 to 40 bytes each, whatever the
 * key. That two keys share a hash, and so hide a fault, happens once in 2^64 times.
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

  /** The sum of what was added for a key; 0 for one without. */
  long sum(long hash) {
    return sums[place(hash)];
  }

  /** Where the hash is, or would be. */
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
