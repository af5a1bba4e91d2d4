package rasd.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.slices.BurstAutomaton.Burst;

class BurstAutomatonTest {
  private static final BurstAutomaton KLEINBERGS = new BurstAutomaton(2, 1, 1);

  /**
   * The item is in 20 of 50 stories, so the states expect .4 and .8. Batches 2 and 3 have it in 8
   * and 9 of 10 stories. They are cheaper in state 1, by 8 ln 2 + 2 ln (.2 / .6) and by 9 ln 2 + ln
   * (.2 / .6), together 8.488. Rising costs only ln 5 = 1.609, and batches 0, 1 and 4 are more
   * expensive in state 1.
   */
  @Test
  void aBurstWorkedOutByHand() {
    List<Burst> bursts = KLEINBERGS.bursts(batches(5, 10), new long[] {1, 1, 8, 9, 1});
    assertEquals(1, bursts.size());
    Burst burst = bursts.get(0);
    assertEquals(List.of(1, 2, 3), List.of(burst.level(), burst.first(), burst.last()));
    assertEquals(17 * Math.log(2) + 3 * Math.log(1 / 3.), burst.weight(), 1e-9);
  }

  @Test
  void aRiseThatIsNotWorthItsCostIsNoBurst() {
    long[] relevant = {1, 1, 8, 9, 1};
    assertEquals(List.of(), new BurstAutomaton(2, 6, 1).bursts(batches(5, 10), relevant));
    assertEquals(1, new BurstAutomaton(2, 5, 1).bursts(batches(5, 10), relevant).size());
  }

  @Test
  void whatIsAlwaysSaidAlikeDoesNotBurst() {
    assertEquals(List.of(), KLEINBERGS.bursts(batches(6, 10), new long[] {3, 3, 3, 3, 3, 3}));
  }

  @Test
  void whatMostStoriesHoldCannotBeSaidTwiceAsOften() {
    assertEquals(List.of(), KLEINBERGS.bursts(batches(4, 10), new long[] {2, 2, 9, 9}));
  }

  @Test
  void moreStoriesAreNoBurstWhenTheShareIsTheSame() {
    assertEquals(
        List.of(), KLEINBERGS.bursts(new long[] {10, 10, 500, 10}, new long[] {1, 1, 50, 1}));
  }

  @Test
  void aBurstDoesNotContinueAfterMonthsWithoutStories() {
    long[] all = {40, 10, 0, 0, 0, 10, 40};
    List<Burst> bursts = KLEINBERGS.bursts(all, new long[] {1, 9, 0, 0, 0, 9, 1});
    assertEquals(
        List.of(List.of(1, 1), List.of(5, 5)),
        bursts.stream().map(burst -> List.of(burst.first(), burst.last())).toList());
  }

  /** Rising above the first level costs the same in an empty batch as in the next one. */
  @Test
  void noLevelBeginsInAnEmptyBatch() {
    long[] all = {90, 0, 30, 0, 90};
    List<Burst> bursts = new BurstAutomaton(1.3, 0.1, 9).bursts(all, new long[] {7, 0, 29, 0, 7});
    assertEquals(6, bursts.size());
    assertTrue(bursts.stream().allMatch(burst -> burst.first() == 2 && burst.last() == 2));
  }

  @Test
  void batchesWithoutStoriesNeitherBeginNorEndABurst() {
    long[] all = {40, 0, 10, 0, 10, 0, 40};
    List<Burst> bursts = KLEINBERGS.bursts(all, new long[] {1, 0, 9, 0, 9, 0, 1});
    assertEquals(1, bursts.size());
    assertEquals(List.of(2, 4), List.of(bursts.get(0).first(), bursts.get(0).last()));
  }

  @Test
  void aBurstOfAHigherLevelLiesInOneOfTheLevelBelow() {
    long[] relevant = new long[60];
    Arrays.fill(relevant, 20, 40, 12);
    Arrays.fill(relevant, 28, 32, 60);
    List<Burst> bursts = new BurstAutomaton(2, 1, 3).bursts(batches(60, 100), relevant);
    List<String> spans = new ArrayList<>();
    for (Burst burst : bursts) {
      spans.add(burst.level() + ": " + burst.first() + "-" + burst.last());
    }
    assertEquals(List.of("1: 20-39", "2: 28-31", "3: 28-31"), spans);
  }

  /** Tries all paths through the states. The cheapest path must cost as much as the automaton's. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
  void noWayThroughTheStatesIsCheaper(int seed) {
    Random random = new Random(seed);
    int batches = 9;
    long[] all = random.longs(batches, 1, 30).toArray();
    long[] relevant = Arrays.stream(all).map(d -> random.nextInt((int) d / 3 + 1)).toArray();
    relevant[0] = 1;
    double cheapest = Double.POSITIVE_INFINITY;
    for (int way = 0; way < 1 << batches; way++) {
      cheapest = Math.min(cheapest, cost(way, all, relevant));
    }
    int taken = 0;
    for (Burst burst : KLEINBERGS.bursts(all, relevant)) {
      assertTrue(burst.weight() >= Math.log(batches) - 1e-9, burst.toString());
      for (int batch = burst.first(); batch <= burst.last(); batch++) {
        taken |= 1 << batch;
      }
    }
    assertEquals(cheapest, cost(taken, all, relevant), 1e-9);
  }

  /** The cost of a path by Kleinberg's definition. Each bit of the path is the state in a batch. */
  private static double cost(int way, long[] all, long[] relevant) {
    double base = (double) Arrays.stream(relevant).sum() / Arrays.stream(all).sum();
    double cost = 0;
    for (int batch = 0; batch < all.length; batch++) {
      boolean high = ((way >> batch) & 1) == 1;
      boolean wasHigh = batch > 0 && (way >> (batch - 1) & 1) == 1;
      double rate = high ? 2 * base : base;
      if (rate >= 1) {
        return high ? Double.POSITIVE_INFINITY : cost;
      }
      cost -=
          relevant[batch] * Math.log(rate) + (all[batch] - relevant[batch]) * Math.log(1 - rate);
      cost += high && !wasHigh ? Math.log(all.length) : 0;
    }
    return cost;
  }

  private static long[] batches(int number, long stories) {
    long[] batches = new long[number];
    Arrays.fill(batches, stories);
    return batches;
  }
}
