package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PoissonWeightsTest {
  @Test
  void theSameStoryAndSeedHaveTheSameWeights() {
    assertArrayEquals(PoissonWeights.of(7, 50, 42), PoissonWeights.of(7, 50, 42));
    assertFalse(Arrays.equals(PoissonWeights.of(7, 50, 42), PoissonWeights.of(8, 50, 42)));
    assertFalse(Arrays.equals(PoissonWeights.of(7, 50, 42), PoissonWeights.of(7, 50, 43)));
  }

  /**
   * The probabilities of Poisson(1) are e^-1 / k!. The shares among two hundred thousand draws may
   * differ by three standard deviations.
   */
  @Test
  void theyAreDistributedAsPoissonNumbersOfMeanOne() {
    long[] drawn = new long[30];
    for (long story = 0; story < 1000; story++) {
      for (int weight : PoissonWeights.of(story, 200, 42)) {
        drawn[weight]++;
      }
    }
    double probability = Math.exp(-1);
    for (int k = 0; k < 6; k++) {
      double deviation = Math.sqrt(200_000 * probability * (1 - probability));
      assertEquals(200_000 * probability, drawn[k], 3 * deviation, k + " drawn");
      probability /= k + 1;
    }
  }

  @Test
  void neighbouringReplicatesAndStoriesAreNotAlike() {
    double sum = 0;
    int[] before = PoissonWeights.of(0, 1000, 42);
    for (long story = 1; story <= 100; story++) {
      int[] weights = PoissonWeights.of(story, 1000, 42);
      for (int i = 0; i < weights.length; i++) {
        sum += (weights[i] - 1) * (before[i] - 1);
      }
      before = weights;
    }
    assertEquals(0, sum / 100_000, 3 / Math.sqrt(100_000));
  }
}
