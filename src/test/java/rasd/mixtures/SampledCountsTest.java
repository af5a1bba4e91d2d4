package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SampledCountsTest {
  private static final Prior FIRST = Prior.symmetric(2, .5, .1);
  private static final Prior LATER = Prior.symmetric(2, .25, .2);

  @Test
  void theCountsOfSweepsAreSummedAndTheLatestPriorIsKept() {
    SampledCounts before = SampledCounts.none(6, FIRST);
    SampledCounts one = before.plus(new int[] {8, 0, 0, 4, 0, 3}, FIRST);
    SampledCounts both = one.plus(new int[] {7, 1, 0, 4, 1, 2}, LATER);
    assertEquals(15, both.sum(0, 0));
    assertEquals(1, both.sum(0, 1));
    assertEquals(5, both.sum(2, 1));
    assertEquals(2, both.sweeps());
    assertEquals(LATER, both.prior());
    assertEquals(8, one.sum(0, 0));
    assertEquals(0, before.sweeps());
  }

  @Test
  void thereIsACellForEachWordAndTopic() {
    SampledCounts counts = SampledCounts.none(6, FIRST);
    assertEquals(2, counts.topics());
    assertEquals(3, counts.vocabulary());
  }
}
