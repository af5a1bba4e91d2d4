package rasd.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * How often the forms of a corpus have each {@link Neighbour}: {@code لم} comes before {@code يقل}
 * 40 times. A neighbour and its count are packed into one number.
 */
public final class NeighbourCounts {
  private static final long[] NONE = {};
  private static final long MOST = Integer.MAX_VALUE;

  private final Map<String, long[]> ofForms = new HashMap<>();

  /** Packs a neighbour and its count. */
  public static long packed(int neighbour, long times) {
    return ((long) neighbour << Integer.SIZE) | Math.min(times, MOST);
  }

  public static int neighbour(long packed) {
    return (int) (packed >>> Integer.SIZE);
  }

  public static long times(long packed) {
    return packed & MOST;
  }

  /** Stores the packed neighbours of a form. */
  public void put(String form, long[] neighbours) {
    ofForms.put(form, neighbours);
  }

  /** The packed neighbours of a form; empty if the form is not known. */
  long[] of(String form) {
    return ofForms.getOrDefault(form, NONE);
  }
}
