package rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIndexTest {
  @Test
  void keysAreNumberedAsTheyArriveHoweverManyThereAre() {
    LongIndex index = new LongIndex();
    Map<Long, Integer> expected = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(5_000) * 0x1_0000_0000L;
      expected.putIfAbsent(key, expected.size());
      assertEquals(expected.get(key), index.numberOf(key));
    }
    assertEquals(expected.size(), index.size());
    expected.forEach((key, number) -> assertEquals(key, index.key(number)));
    assertEquals(-1, index.find(1));
  }

  @Test
  void zeroAndNegativeKeysAreKeysLikeOthers() {
    LongIndex index = new LongIndex();
    assertEquals(0, index.numberOf(0));
    assertEquals(1, index.numberOf(-1));
    assertEquals(0, index.find(0));
    index.clear();
    assertEquals(-1, index.find(0));
    assertEquals(0, index.numberOf(-1));
  }
}
