package rasd.comentions;

import rasd.tables.UserError;

/**
 * Packs a pair of entities, a context and a profile into one key, from the highest bits to the
 * lowest. The number of entities determines how many bits an entity takes; the profile takes its
 * bits from the rest.
 */
final class PairKeys {
  private static final int BITS = Long.SIZE - 1;
  private static final int CONTEXT_BITS = 2;
  private static final int FEWEST_PROFILE_BITS = 10;
  private static final int MOST_PROFILE_BITS = 20;

  private final int entityBits;
  private final int profileBits;

  /**
   * @param entities the number of entities
   * @throws UserError if there are more entities than a key can distinguish
   */
  PairKeys(int entities) {
    entityBits = Integer.SIZE - Integer.numberOfLeadingZeros(entities);
    int left = BITS - CONTEXT_BITS - 2 * entityBits;
    if (left < FEWEST_PROFILE_BITS) {
      throw UserError.usage(
          "Cannot count pairs of %d entities, only of fewer than %d. Raise names.min_evidence."
              .formatted(entities, 1 << ((BITS - CONTEXT_BITS - FEWEST_PROFILE_BITS) / 2)));
    }
    profileBits = Math.min(left, MOST_PROFILE_BITS);
  }

  /** The number of profiles that keys can distinguish. */
  int mostProfiles() {
    return 1 << profileBits;
  }

  long key(int a, int b, Context context, int profile) {
    return (((a + 1L) << entityBits | (b + 1)) << CONTEXT_BITS | context.number()) << profileBits
        | profile;
  }

  /** The pair of a key, packed as by {@link Pair}. Pairs have the order of their keys. */
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
