package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.tables.Context;
import rasd.tables.UserError;

class PairKeysTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 1023, 1024, 300_000, (1 << 25) - 1})
  void aKeyTellsItsPartsHoweverManyEntitiesThereAre(int entities) {
    PairKeys keys = new PairKeys(entities);
    int last = entities - 1;
    int profile = keys.mostProfiles() - 1;
    assertTrue(profile >= 1023);
    long key = keys.key(last - 1 < 0 ? -1 : last - 1, last, Context.SENTENCE, profile);
    assertEquals(Pair.of(last - 1 < 0 ? -1 : last - 1, last), keys.pair(key));
    assertEquals(Context.SENTENCE, keys.context(key));
    assertEquals(profile, keys.profile(key));
    assertTrue(key >= 0);
  }

  @Test
  void keysAreInTheOrderOfTheirPairs() {
    PairKeys keys = new PairKeys(100);
    long nobody = keys.key(EntityNumbers.NONE, EntityNumbers.NONE, Context.SENTENCE, 7);
    long alone = keys.key(3, EntityNumbers.NONE, Context.SENTENCE, 7);
    long pair = keys.key(3, 99, Context.ARTICLE, 0);
    assertTrue(nobody < alone && alone < pair && pair < keys.key(4, 5, Context.ARTICLE, 0));
    assertEquals(Pair.NOBODY, keys.pair(nobody));
    assertTrue(Pair.NOBODY < keys.pair(alone) && keys.pair(alone) < keys.pair(pair));
  }

  @Test
  void moreEntitiesThanAKeyCanHoldAreToldToTheUser() {
    assertEquals(
        "Cannot count pairs of 33554432 entities, only of fewer than 33554432."
            + " Raise names.min_evidence.",
        assertThrows(UserError.class, () -> new PairKeys(1 << 25)).getMessage());
  }

  @Test
  void twoNumbersMakeOneThatTellsThemBoth() {
    long pair = Pair.of(3, 2_000_000_000);
    assertEquals(3, Pair.a(pair));
    assertEquals(2_000_000_000, Pair.b(pair));
    long single = Pair.of(3, EntityNumbers.NONE);
    assertEquals(3, Pair.a(single));
    assertEquals(EntityNumbers.NONE, Pair.b(single));
  }
}
