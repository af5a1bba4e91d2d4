package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnitCountsTest {
  private static final int[] TERMS = {0, 1, 2, 3};
  private static final int[] COUNTS = {5, 1, 2, 300};

  @Test
  void theKnownTermsOfAUnitAreCountedByTheirPlaces() {
    UnitCounts counts = UnitCounts.of(TERMS, COUNTS, new int[] {7, -1, 3, 0});
    assertArrayEquals(new int[] {0, 3, 7}, counts.places());
    assertArrayEquals(new double[] {300, 2, 5}, counts.counts());
    assertTrue(UnitCounts.of(TERMS, COUNTS, new int[] {-1, -1, -1, -1}).isEmpty());
  }

  @Test
  void theyAreReadAsTheyWereWritten() {
    UnitCounts counts = UnitCounts.of(TERMS, COUNTS, new int[] {7, 100_000, 3, 0});
    UnitCounts read = UnitCounts.decoded(counts.encoded());
    assertArrayEquals(counts.places(), read.places());
    assertArrayEquals(counts.counts(), read.counts());
  }
}
