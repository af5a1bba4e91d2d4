package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PoissonWeightsTest {
  @Test
  void aStoryHasTheSameWeightsWhereverItLies() {
    assertArrayEquals(PoissonWeights.of(7), PoissonWeights.of(7));
    assertEquals(PoissonWeights.RESAMPLES, PoissonWeights.of(7).length);
  }

  /** Of Poisson's distribution with mean 1 the variance is 1, and e^-1 of the draws are 0. */
  @Test
  void theyAreDrawnAroundOne() {
    long[] weights = new long[2000 * PoissonWeights.RESAMPLES];
    for (int story = 0; story < 2000; story++) {
      System.arraycopy(PoissonWeights.of(story), 0, weights, story * PoissonWeights.RESAMPLES, 200);
    }
    assertEquals(1, Arrays.stream(weights).average().orElseThrow(), .01);
    assertEquals(
        1, Arrays.stream(weights).mapToDouble(w -> (w - 1) * (w - 1)).average().orElseThrow(), .02);
    double none = (double) Arrays.stream(weights).filter(weight -> weight == 0).count();
    assertEquals(Math.exp(-1), none / weights.length, .01);
  }
}
