package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.text.Shingles;

class SieveTest {
  @Test
  void nothingIsHeldBackThatWasAddedOftenEnough() {
    Sieve sieve = Sieve.forWords(10); // It has so few counters that all things share them.
    for (int thing = 0; thing < 1000; thing++) {
      for (int time = 0; time < 3; time++) {
        sieve.add(hash(thing));
      }
    }
    for (int thing = 0; thing < 1000; thing++) {
      assertTrue(sieve.passes(hash(thing), 3));
    }
  }

  @Test
  void mostThatIsRareIsHeldBack() {
    Sieve sieve = Sieve.forWords(1000);
    IntStream.range(0, 1000).forEach(thing -> sieve.add(hash(thing)));

    long passed = IntStream.range(0, 1000).filter(thing -> sieve.passes(hash(thing), 2)).count();
    assertTrue(passed > 0 && passed < 300, "passed: " + passed);
  }

  @Test
  void countersStopBeforeTheyRunOver() {
    Sieve sieve = Sieve.forWords(10);
    for (int time = 0; time < 300; time++) {
      sieve.add(7);
    }
    assertTrue(sieve.passes(7, 255));
    assertTrue(sieve.passes(7, 1_000_000));
  }

  @Test
  void sievesOfTwoTasksAddUp() {
    Sieve one = Sieve.forWords(1000);
    Sieve other = Sieve.forWords(1000);
    IntStream.range(0, 200).forEach(time -> one.add(hash(1)));
    IntStream.range(0, 200).forEach(time -> other.add(hash(1)));
    other.add(hash(2));
    one.merge(other);

    assertTrue(one.passes(hash(1), Sieve.MOST));
    assertTrue(one.passes(hash(2), 1));
    assertFalse(one.passes(hash(2), 2));
  }

  @Test
  void theOpenSieveLetsEverythingPass() {
    assertTrue(Sieve.OPEN.passes(hash(1), 1000));
  }

  @Test
  void theOrderOfTwoThingsTellsThemApart() {
    assertEquals(Sieve.hash(1, 2), Sieve.hash(1, 2));
    assertFalse(Sieve.hash(1, 2) == Sieve.hash(2, 1));
  }

  private static long hash(int thing) {
    return Sieve.hash(0, Shingles.hash("كلمة" + thing));
  }
}
