package rasd.terms;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import rasd.lexicon.NeighbourCounts;

/**
 * Adds up how often a form has each neighbour, from the counts that many tasks have packed. Numbers
 * are collected and sorted instead of being looked up one by one: a frequent form has about a
 * thousand neighbours in each of hundreds of tasks.
 */
final class NeighbourSum {
  private static final int LEAST_ROOM = 1024;

  private long[] packed = new long[LEAST_ROOM];
  private int size;

  /** Adds the packed neighbours of a form from one task, as {@link FormSums#drain} returns them. */
  void add(byte[] neighbours) {
    LongBuffer added = ByteBuffer.wrap(neighbours).asLongBuffer();
    if (size + added.remaining() > packed.length) {
      compact();
      int needed = size + added.remaining();
      if (2 * needed > packed.length) {
        packed = Arrays.copyOf(packed, 2 * needed);
      }
    }
    int count = added.remaining();
    added.get(packed, size, count);
    size += count;
  }

  /** The packed neighbours with their sums, in ascending order. */
  byte[] packed() {
    compact();
    ByteBuffer bytes = ByteBuffer.allocate(size * Long.BYTES);
    bytes.asLongBuffer().put(packed, 0, size);
    return bytes.array();
  }

  /** Sorts the numbers and merges those that have the same neighbour. */
  private void compact() {
    Arrays.sort(packed, 0, size);
    int kept = 0;
    for (int i = 0; i < size; ) {
      int neighbour = NeighbourCounts.neighbour(packed[i]);
      long times = 0;
      for (; i < size && NeighbourCounts.neighbour(packed[i]) == neighbour; i++) {
        times += NeighbourCounts.times(packed[i]);
      }
      packed[kept++] = NeighbourCounts.packed(neighbour, times);
    }
    size = kept;
  }
}
