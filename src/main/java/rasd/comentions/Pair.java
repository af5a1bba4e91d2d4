package rasd.comentions;

/**
 * Two entities in one number that is not negative, in the order of the first and then the second.
 * The second is {@link EntityNumbers#NONE} for an entity alone, and both are for no entity at all:
 * these come first.
 */
final class Pair {
  /** No entity at all. */
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
