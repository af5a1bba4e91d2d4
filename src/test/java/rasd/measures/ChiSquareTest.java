package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChiSquareTest {
  /**
   * Values of chi-square with one degree of freedom, each with the probability of a value at least
   * as great.
   */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 1
          0.4549364231195724, 0.5
          2.705543454095404, 0.1
          3.841458820694124, 0.05
          6.634896601021213, 0.01
          10.827566170662733, 0.001
          15.136705226623606, 0.0001
          19.51142096466627, 0.00001
          """)
  void theTailIsThatOfTheTables(double x, double probability) {
    assertEquals(probability, ChiSquare.tail(x), probability * 1e-9);
  }

  @Test
  void itFallsWithoutAJumpAndIsNeverNothing() {
    double before = 1;
    for (double x = 0.01; x < 40; x += 0.01) {
      double tail = ChiSquare.tail(x);
      assertTrue(tail < before && tail > before * 0.8, x + ": " + tail + " after " + before);
      before = tail;
    }
    assertTrue(ChiSquare.tail(1e6) > 0);
  }
}
