package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisparityTest {
  @Test
  void anEdgeThatCarriesMostOfAnEndIsUnlikely() {
    assertEquals(0.1 * 0.1 * 0.1, Disparity.significance(9, 4, 10, 2, 90), 1e-12);
  }

  @Test
  void theOtherEndMayBeTheOneThatTells() {
    assertEquals(0.25, Disparity.significance(5, 1, 5, 3, 10), 1e-12);
  }

  @Test
  void endsWithOneEdgeSayNothing() {
    assertEquals(1, Disparity.significance(7, 1, 7, 1, 7));
  }
}
