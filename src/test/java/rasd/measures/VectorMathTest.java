package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VectorMathTest {
  @Test
  void sharesSumToOne() {
    double[] values = {1, 3, 0};
    VectorMath.scaleToOne(values);
    assertArrayEquals(new double[] {.25, .75, 0}, values);
  }

  @Test
  void nothingHasNoShares() {
    double[] values = {0, 0};
    VectorMath.scaleToOne(values);
    assertArrayEquals(new double[] {0, 0}, values);
  }

  @Test
  void ofEqualValuesTheFirstIsTaken() {
    assertEquals(1, VectorMath.greatest(new double[] {1, 5, 5, 2}));
    assertEquals(2, VectorMath.least(new double[] {7, 5, 1, 1}));
    assertEquals(0, VectorMath.greatest(new double[] {3, 2}));
    assertEquals(0, VectorMath.least(new double[] {2, 3}));
  }

  @Test
  void theLeastOtherValueMayBeAsGreatAsThatOfThePlace() {
    assertEquals(1, VectorMath.leastOther(new double[] {1, 4, 1}, 0));
    assertEquals(2, VectorMath.leastOther(new double[] {2, 1, 4}, 1));
    assertEquals(Double.POSITIVE_INFINITY, VectorMath.leastOther(new double[] {2}, 0));
  }
}
