package rasd.comentions;

/**
 * Packs two entities into one number that is not negative; pairs are ordered by the first entity,
 * then by the second. For a single entity the second is {@link EntityNumbers#NONE}, and for no
 * entity at all both are; these come first.
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
