package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MixturesTest {
  private static final float[] ALPHA = {.5f, .25f};
  private static final float[] SHARES = {2, 4};

  private final Shard shard = shard();
  private final Mixtures mixtures = new Mixtures(shard, shard.topics(), 2);

  @Test
  void aTopicIsWeighedByItsTokensInTheDocumentAndItsShareOfTheWord() {
    assertArrayEquals(new float[] {(0 + .5f) * 2, 1 + (3 + .25f) * 4}, sums(0));
    assertArrayEquals(new float[] {(1 + .5f) * 2, 3 + (0 + .25f) * 4}, sums(1));
  }

  /** The weights of the topics of one document are 1, 2, 3, 4, 5 and 6. */
  @Test
  void theWeightsOfManyTopicsAreSummedInTheirOrder() {
    ShardBuilder builder = new ShardBuilder(0);
    builder.add(1, new int[] {0}, new int[] {3}, 5);
    Shard ofOne = builder.build(6, new SplittableRandom(1));
    float[] alpha = {1, 1, 3, 2, 5, 0};
    float[] shares = {1, 2, 1, 2, 1, 2};
    float[] sums = new float[6];
    new Mixtures(ofOne, ofOne.topics(), 6).weigh(0, alpha, shares, sums);
    assertArrayEquals(new float[] {1, 3, 6, 10, 15, 21}, sums);
  }

  @Test
  void aTokenThatIsPutBackLeavesEverythingAsItWas() {
    float[] before = sums(0);
    for (int i = 0; i < 1000; i++) {
      mixtures.add(0, 1, -1);
      mixtures.add(0, 0, 1);
      mixtures.add(0, 0, -1);
      mixtures.add(0, 1, 1);
    }
    assertArrayEquals(before, sums(0));
  }

  @Test
  void theLongestDocumentIsCountedExactly() {
    ShardBuilder builder = new ShardBuilder(0);
    builder.add(1, new int[] {0}, new int[] {Mixtures.LONGEST_DOCUMENT}, 0);
    Shard longest = builder.build(2, new SplittableRandom(0));
    Mixtures one = new Mixtures(longest, longest.topics(), 2);
    one.add(0, 0, -1);
    float[] sums = new float[2];
    one.weigh(0, new float[2], new float[] {1, 1}, sums);
    assertEquals(Mixtures.LONGEST_DOCUMENT - 1, sums[1]);
  }

  @Test
  void documentsAreCountedByTheirTokensOfATopicAndByTheirLength() {
    int[] histogram = mixtures.histogram(shard, 3).appliedTo(new int[Prior.cells(3, 2)]);
    int[] expected = new int[histogram.length];
    expected[Prior.cell(0, 0, 2)] = 1;
    expected[Prior.cell(1, 3, 2)] = 1;
    expected[Prior.cell(0, 1, 2)] = 1;
    expected[Prior.cell(1, 0, 2)] = 1;
    expected[Prior.cell(2, 3, 2)] = 1;
    expected[Prior.cell(2, 1, 2)] = 1;
    assertArrayEquals(expected, histogram);
  }

  @Test
  void anArrayHoldsTwoThousandMillionNumbers() {
    assertTrue(Mixtures.hold(100_000_000, 20));
    assertFalse(Mixtures.hold(100_000_000, 22));
    assertTrue(Mixtures.hold(Integer.MAX_VALUE - 8, 1));
    assertFalse(Mixtures.hold(Integer.MAX_VALUE - 7, 1));
    assertFalse(Mixtures.hold(Integer.MAX_VALUE, Mixtures.MOST_TOPICS));
  }

  private float[] sums(int document) {
    float[] sums = new float[2];
    mixtures.weigh(document, ALPHA, SHARES, sums);
    return sums;
  }

  /** Two documents: the words 3, 7, 3, all with topic 1, and the word 7 with topic 0. */
  private static Shard shard() {
    ShardBuilder builder = new ShardBuilder(0);
    builder.add(8, new int[] {3, 7}, new int[] {2, 1}, 1);
    builder.add(8, new int[] {7}, new int[] {1}, 0);
    return builder.build(2, new SplittableRandom(1));
  }
}
