package rasd.comentions;

/**
 * A pair of entities, a context and a profile packed into one key, in this order of their bits. How
 * many bits an entity takes follows from how many there are; the profile has what is left.
 */
final class PairKeys {
  private static final int BITS = Long.SIZE - 1;
  private static final int CONTEXT_BITS = 2;
  private static final int FEWEST_PROFILE_BITS = 10;
  private static final int MOST_PROFILE_BITS = 20;

  private final int entityBits;
  private final int profileBits;

  /**
   * @param entities how many there are
   */
  PairKeys(int entities) {
    entityBits = Integer.SIZE - Integer.numberOfLeadingZeros(entities);
    int left = BITS - CONTEXT_BITS - 2 * entityBits;
    if (left < FEWEST_PROFILE_BITS) {
      throw new IllegalStateException(
          "Table entities: pairs of %d entities cannot be counted, only of fewer than %d"
              .formatted(entities, 1 << ((BITS - CONTEXT_BITS - FEWEST_PROFILE_BITS) / 2)));
    }
    profileBits = Math.min(left, MOST_PROFILE_BITS);
  }

  /** How many profiles can be told apart. */
  int mostProfiles() {
    return 1 << profileBits;
  }

  long key(int a, int b, Context context, int profile) {
    return (((a + 1L) << entityBits | (b + 1)) << CONTEXT_BITS | context.number()) << profileBits
        | profile;
  }

  /** As {@link Pair} has it; pairs are in the same order as their keys. */
  long pair(long key) {
    long both = key >>> (profileBits + CONTEXT_BITS);
    long b = both & ((1L << entityBits) - 1);
    return both >>> entityBits << Integer.SIZE | b;
  }

  int context(long key) {
    return (int) (key >>> profileBits) & ((1 << CONTEXT_BITS) - 1);
  }

  int profile(long key) {
    return (int) key & (mostProfiles() - 1);
  }
}
