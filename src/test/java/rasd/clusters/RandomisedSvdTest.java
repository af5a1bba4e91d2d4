package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomisedSvdTest {
  /**
   * A matrix whose singular vectors are the terms, with the singular values 3, 2 and 1. The last
   * row repeats the first.
   */
  private static final MatrixBlock MATRIX =
      MatrixBlock.of(List.of(row(0, Math.sqrt(4.5)), row(1, 2), row(2, 1), row(0, Math.sqrt(4.5))));

  private static final int TERMS = 300;

  private static UnitVector row(int column, double weight) {
    return new UnitVector(new int[] {column}, new double[] {weight});
  }

  private static Basis directions(int dimensions, int passes) {
    return RandomisedSvd.directions(MATRIX::timesItself, 3, dimensions, passes, 7);
  }

  @Test
  void theMatrixTimesItselfIsTheSumOverItsRows() {
    assertArrayEquals(
        new double[] {9, 4, 2}, MATRIX.timesItself(new Basis(new double[] {1, 1, 2}, 1)), 1e-12);
  }

  @Test
  void theStrongestDirectionsComeFirst() {
    Basis basis = directions(2, 5);
    assertEquals(2, basis.width());
    assertEquals(1, Math.abs(basis.values()[0]), 1e-9);
    assertEquals(1, Math.abs(basis.values()[3]), 1e-9);
    assertEquals(0, basis.values()[4], 1e-9);
  }

  @Test
  void thereAreNoMoreDirectionsThanTheMatrixHas() {
    assertEquals(3, directions(50, 3).width());
    MatrixBlock twice = MatrixBlock.of(List.of(row(0, 1), row(0, 1)));
    assertEquals(1, RandomisedSvd.directions(twice::timesItself, 3, 50, 4, 7).width());
  }

  @Test
  void fewRowsOverManyTermsLeaveNoMoreDirectionsThanRows() {
    Random random = new Random(1);
    for (int rows = 1; rows <= 40; rows += 3) {
      for (int seed = 0; seed < 20; seed++) {
        MatrixBlock few = MatrixBlock.of(Stream.generate(() -> page(random)).limit(rows).toList());
        Basis basis = RandomisedSvd.directions(few::timesItself, TERMS, 50, 5, seed);
        assertTrue(basis.width() > 0 && basis.width() <= rows, rows + " rows, seed " + seed);
      }
    }
  }

  /** A vector of length 1 that has about every tenth term. */
  private static UnitVector page(Random random) {
    int[] columns = IntStream.range(0, TERMS).filter(i -> random.nextInt(10) == 0).toArray();
    double[] weights = Arrays.stream(columns).mapToDouble(i -> random.nextDouble()).toArray();
    UnitVector.normalise(weights);
    return new UnitVector(columns, weights);
  }

  @Test
  void coordinatesAreOfLengthOneAndRounded() {
    Basis basis = new Basis(new double[] {1, 0, 0, 1, 0, 0}, 2);
    double[] point =
        basis.coordinates(new UnitVector(new int[] {0, 1, 2}, new double[] {.3, .4, .5}));
    assertArrayEquals(new double[] {.6, .8}, point, 1e-6);
    assertEquals(0, point[0] * (1 << 20) % 1);
    assertArrayEquals(
        new double[] {0, 0}, basis.coordinates(new UnitVector(new int[] {2}, new double[] {1})));
  }
}
