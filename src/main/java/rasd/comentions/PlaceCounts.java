package rasd.comentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.corpus.TestFamily;
import rasd.measures.Association;
import rasd.measures.Disparity;

/**
 * The counts from which the measures of the pairs in one place are computed: the number of
 * contexts, the counts of single entities, and the tests of all pairs. They take 20 bytes per
 * entity and about six per pair.
 */
final class PlaceCounts {
  private static final int FIRST_CAPACITY = 64;

  private final long[] counts;
  private final long[] strengths;
  private final int[] degrees;
  private int[] touched = new int[FIRST_CAPACITY];
  private int touchedCount;
  private final List<byte[]> chunks = new ArrayList<>();
  private long total;
  private @Nullable TestFamily tests;

  /**
   * @param entities the number of entities
   */
  PlaceCounts(int entities) {
    counts = new long[entities];
    strengths = new long[entities];
    degrees = new int[entities];
  }

  /** Resets the counts for the next place. */
  void clear() {
    for (int i = 0; i < touchedCount; i++) {
      counts[touched[i]] = 0;
      strengths[touched[i]] = 0;
      degrees[touched[i]] = 0;
    }
    touchedCount = 0;
    chunks.clear();
    total = 0;
    tests = null;
  }

  /** Adds a chunk of weights. */
  void add(byte[] chunk) {
    chunks.add(chunk);
    ChunkReader pairs = new ChunkReader(chunk);
    while (pairs.next()) {
      if (pairs.isPair()) {
        addEnd(pairs.a(), pairs.weight());
        addEnd(pairs.b(), pairs.weight());
      } else if (pairs.a() == EntityNumbers.NONE) {
        total += pairs.weight();
      } else {
        touch(pairs.a());
        counts[pairs.a()] += pairs.weight();
      }
    }
  }

  private void addEnd(int entity, long weight) {
    touch(entity);
    degrees[entity]++;
    strengths[entity] += weight;
  }

  private void touch(int entity) {
    if (counts[entity] == 0 && degrees[entity] == 0) {
      if (touchedCount == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touchedCount);
      }
      touched[touchedCount++] = entity;
    }
  }

  long total() {
    return total;
  }

  /** The number of contexts that mention an entity. */
  long count(int entity) {
    return counts[entity];
  }

  double g2(ChunkReader pair) {
    return Association.g2(pair.weight(), counts[pair.a()], counts[pair.b()], total);
  }

  /** The significance of a pair according to the disparity filter. */
  double significance(ChunkReader pair) {
    return Disparity.significance(
        pair.weight(),
        degrees[pair.a()],
        strengths[pair.a()],
        degrees[pair.b()],
        strengths[pair.b()]);
  }

  /** The q-value of the G2 of a pair. All pairs must have been added before. */
  double qValue(double g2) {
    if (tests == null) {
      tests = tests();
    }
    return tests.qValue(g2);
  }

  private TestFamily tests() {
    TestFamily.TestCollector made = new TestFamily.TestCollector();
    for (byte[] chunk : chunks) {
      ChunkReader pairs = new ChunkReader(chunk);
      while (pairs.next()) {
        if (pairs.isPair()) {
          made.add(g2(pairs));
        }
      }
    }
    chunks.clear();
    return made.build();
  }
}
