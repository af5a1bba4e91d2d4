package rasd.comentions;

import java.io.Serializable;

/**
 * Divides pairs into ranges, and these among tasks. Each task adds up whole ranges, so that what it
 * has of a range can be put between what other tasks have of others.
 *
 * @param entities how many there are
 * @param parts tasks that add up pairs
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

  /** The task that adds up a pair. */
  int part(long pair) {
    return block(pair) % parts;
  }
}
