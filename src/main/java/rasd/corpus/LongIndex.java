package rasd.corpus;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Numbers distinct keys from 0 in the order in which they arrive, by open addressing: about 24
 * bytes a key. Two numbers packed into one key, such as a pair of terms, are counted in an array
 * beside it.
 */
public final class LongIndex implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int FIRST_CAPACITY = 1 << 10;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_CAPACITY / 2];
  private int[] places = new int[FIRST_CAPACITY]; // The number of a key and one; 0 for none.
  private int size;

  /** The number of a key, which is new if the key is. */
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

  /** The number of a key, or -1 for a key that has none. */
  public int find(long key) {
    return places[place(key)] - 1;
  }

  public long key(int number) {
    return keys[number];
  }

  public int size() {
    return size;
  }

  /** Forgets all keys, but not the memory that they took. */
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
