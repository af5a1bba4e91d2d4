package rasd.slices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchesTest {
  @Test
  void daysWithoutStoriesAreBatchesToo() {
    Batches days = new Batches(BatchUnit.DAY, Map.of("2014-12-31", 3L, "2015-01-03", 5L));
    assertArrayEquals(new long[] {3, 0, 0, 5}, days.stories());
    assertEquals(3, days.number("2015-01-03"));
    assertEquals("2015-01-02", days.start(2).toString());
    assertEquals("2015-01-02", days.end(2).toString());
  }

  @Test
  void monthsEndOnTheirLastDay() {
    Batches months = new Batches(BatchUnit.MONTH, Map.of("2015-12", 3L, "2016-02", 5L));
    assertArrayEquals(new long[] {3, 0, 5}, months.stories());
    assertEquals("2016-02-01", months.start(2).toString());
    assertEquals("2016-02-29", months.end(2).toString());
  }

  @Test
  void daysAreCountedUpToTwoYears() {
    assertEquals(BatchUnit.DAY, unitFor(null, 731));
    assertEquals(BatchUnit.MONTH, unitFor(null, 732));
    assertEquals(BatchUnit.DAY, unitFor(BatchUnit.DAY, 5000));
    assertEquals(BatchUnit.MONTH, unitFor(BatchUnit.MONTH, 5));
  }

  private static BatchUnit unitFor(BatchUnit set, long days) {
    return new BurstSettings(set, 10, 2, 1, 3).unitFor(days);
  }
}
