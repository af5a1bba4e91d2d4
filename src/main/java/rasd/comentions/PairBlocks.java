package rasd.comentions;

import java.io.Serializable;

/**
 * Divides the pairs into ranges and distributes the ranges among tasks. As a task adds up whole
 * ranges, its results for a range never overlap with those of other tasks.
 *
 * @param entities the number of entities
 * @param parts the number of tasks that add up pairs
 */
record PairBlocks(int entities, int parts) implements Serializable {
  private static final int BLOCKS_A_PART = 32;

  /** The number of a pair's range. */
  int block(long pair) {
    return (int) ((Pair.a(pair) + 1L) * blocks() / (entities + 1L));
  }

  private int blocks() {
    return parts == 1 ? 1 : parts * BLOCKS_A_PART;
  }

  /** The number of the task that adds up a pair. */
  int part(long pair) {
    return block(pair) % parts;
  }
}
