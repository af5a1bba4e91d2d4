package rasd.comentions;

/**
 * Packs two entities into one number that is not negative. Pairs are ordered by the first entity
 * and then by the second. For a single entity, the second is {@link EntityNumbers#NONE}; for the
 * number of contexts, both are.
 */
final class Pair {
  /** The key under which contexts are counted. */
  static final long NOBODY = 0;

  private Pair() {}

  static long of(int a, int b) {
    return (a + 1L) << Integer.SIZE | (b + 1);
  }

  static int a(long pair) {
    return (int) (pair >>> Integer.SIZE) - 1;
  }

  static int b(long pair) {
    return (int) pair - 1;
  }
}
