package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.junit.jupiter.api.Test;

class CentresTest {
  private static final Centres CENTRES =
      Centres.of(
          new Vector[] {
            Vectors.dense(.5, 0, 0), Vectors.dense(0, .25, 0), Vectors.dense(0, .3, .4)
          });

  @Test
  void aUnitAtACentreIsAllItsOwn() {
    assertArrayEquals(new double[] {1, 0, 0}, weights(1, 0, 0));
  }

  @Test
  void weightsAreSharesOfTheCosines() {
    assertArrayEquals(new double[] {0, 1 / 1.6, .6 / 1.6}, weights(0, 1, 0), 1e-6);
    assertArrayEquals(new double[] {.5, 0, .5}, weights(.8, 0, 1), 1e-6);
  }

  @Test
  void aUnitFarFromAllIsAsNearToEach() {
    Centres centres = Centres.of(new Vector[] {Vectors.dense(1, 0), Vectors.dense(1, 0)});
    assertArrayEquals(new double[] {.5, .5}, centres.weights(sparse(0, 1)));
  }

  @Test
  void anEmptyCentreIsNearToNothing() {
    Centres centres = Centres.of(new Vector[] {Vectors.dense(0, 0), Vectors.dense(1, 0)});
    assertArrayEquals(new double[] {0, 1}, centres.weights(sparse(1, 0)));
  }

  @Test
  void weightsAreMultiplesOfASmallPowerOfTwo() {
    for (double weight : weights(.6, .48, .64)) {
      assertEquals(0, weight * (1 << 20) % 1);
    }
  }

  @Test
  void theOrderCanBeChanged() {
    Centres ordered = CENTRES.inOrder(new int[] {2, 0, 1});
    assertEquals(3, ordered.size());
    double[] weights = weights(.6, .48, .64);
    assertArrayEquals(
        new double[] {weights[2], weights[0], weights[1]}, ordered.weights(sparse(.6, .48, .64)));
  }

  private static double[] weights(double... unit) {
    return CENTRES.weights(sparse(unit));
  }

  private static SparseVector sparse(double... unit) {
    return Vectors.dense(unit).toSparse();
  }
}
