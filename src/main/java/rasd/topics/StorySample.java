package rasd.topics;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import rasd.clusters.MatrixBlock;
import rasd.clusters.Vocabulary;

/**
 * The stories to which a model is fitted: all of them, or as many as fit into the memory that the
 * settings allow. They are chosen by their ids, and are thus the same on every machine.
 *
 * @param share share of the stories, from 0 to 1
 */
record StorySample(double share) implements Serializable {
  static final StorySample ALL = new StorySample(1);

  /** The number of bytes that {@link MatrixBlock} needs for a term of a unit. */
  private static final int BYTES_A_TERM = Integer.BYTES + Double.BYTES;

  private static final double HASHES = 1L << Integer.SIZE;

  /**
   * The stories whose units fit into memory.
   *
   * @param bytes memory for the terms of all units
   */
  static StorySample of(Vocabulary vocabulary, long bytes) {
    long needed =
        BYTES_A_TERM
            * vocabulary.entries().stream().mapToLong(Vocabulary.VocabularyTerm::units).sum();
    return needed <= bytes ? ALL : new StorySample((double) bytes / needed);
  }

  boolean isAll() {
    return share >= 1;
  }

  boolean has(String story) {
    if (isAll()) {
      return true;
    }
    CRC32 hash = new CRC32();
    hash.update(story.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() < share * HASHES;
  }
}
