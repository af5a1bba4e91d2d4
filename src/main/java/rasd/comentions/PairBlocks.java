package rasd.comentions;

import java.io.Serializable;

/**
 * Divides the pairs into ranges and distributes the ranges among tasks. Each range is added up as a
 * whole by one task, so that the results of tasks never overlap.
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
