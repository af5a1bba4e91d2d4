package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StabilityTest {
  /** The greedy choice of 9 leaves only 1 for the other row; 8 and 7 have the higher sum. */
  @Test
  void theMatchingWithTheHighestTotalIsFound() {
    assertArrayEquals(new int[] {1, 0}, OptimalMatching.highest(new double[][] {{9, 8}, {7, 1}}));
    assertArrayEquals(new int[] {0}, OptimalMatching.highest(new double[][] {{0}}));
    assertArrayEquals(new int[] {}, OptimalMatching.highest(new double[][] {}));
  }

  @Test
  void theMatchingIsAsGoodAsTheBestOfAllPermutations() {
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      double[][] gains = new double[5][5];
      for (double[] row : gains) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(20);
        }
      }
      int[] match = OptimalMatching.highest(gains);
      double total = 0;
      for (int row = 0; row < 5; row++) {
        total += gains[row][match[row]];
      }
      assertEquals(best(gains, 0, 0), total);
    }
  }

  private static double best(double[][] gains, int row, int taken) {
    double best = row == gains.length ? 0 : Double.NEGATIVE_INFINITY;
    for (int column = 0; row < gains.length && column < gains.length; column++) {
      if ((taken & 1 << column) == 0) {
        best = Math.max(best, gains[row][column] + best(gains, row + 1, taken | 1 << column));
      }
    }
    return best;
  }

  @Test
  void topicsAreComparedWithTheirMatchesWhateverTheirNumbers() {
    List<List<Integer>> first = List.of(List.of(1, 2, 3), List.of(7, 8, 9));
    List<List<Integer>> other = List.of(List.of(9, 8, 7), List.of(1, 2, 4));
    int[] match = Stability.match(first, other);
    assertArrayEquals(new int[] {1, 0}, match);
    assertArrayEquals(new double[] {.5, 1}, Stability.jaccard(first, other, match));
  }

  @Test
  void theDivergenceIsNoughtForTheSameAndABitForNothingInCommon() {
    assertEquals(0, Stability.divergence(new double[] {.5, .5}, new double[] {.5, .5}));
    assertEquals(1, Stability.divergence(new double[] {1, 0}, new double[] {0, 1}), 1e-12);
  }
}
