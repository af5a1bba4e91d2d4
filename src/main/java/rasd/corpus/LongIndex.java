package rasd.corpus;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers distinct keys from 0 in the order in which they arrive, so that they can be counted in
 * arrays. A key may be two packed numbers, such as a pair of terms. The index uses open addressing
 * and takes about 24 bytes per key.
 */
public final class LongIndex implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int FIRST_CAPACITY = 1 << 10;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_CAPACITY / 2];
  private int[] places = new int[FIRST_CAPACITY]; // The number of a key plus one; 0 for none.
  private int size;

  /** The number of a key; a new key gets the next number. */
  public int numberOf(long key) {
    int place = place(key);
    if (places[place] > 0) {
      return places[place] - 1;
    }
    if (size == keys.length) {
      grow();
      place = place(key);
    }
    keys[size] = key;
    places[place] = ++size;
    return size - 1;
  }

  /** The number of a key, or -1 if it has none. */
  public int find(long key) {
    return places[place(key)] - 1;
  }

  public long key(int number) {
    return keys[number];
  }

  public int size() {
    return size;
  }

  /** Removes all keys, but keeps the memory for new ones. */
  public void clear() {
    Arrays.fill(places, 0);
    size = 0;
  }

  private int place(long key) {
    int mask = places.length - 1;
    int place = (int) ((key * FACTOR) >>> Integer.SIZE) & mask;
    while (places[place] > 0 && keys[places[place] - 1] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    places = new int[2 * places.length];
    for (int number = 0; number < size; number++) {
      places[place(keys[number])] = number + 1;
    }
  }
}
