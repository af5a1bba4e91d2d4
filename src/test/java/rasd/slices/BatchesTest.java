package rasd.slices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchesTest {
  @Test
  void daysWithoutStoriesAreBatchesToo() {
    Batches days = new Batches(true, Map.of("2014-12-31", 3L, "2015-01-03", 5L));
    assertArrayEquals(new long[] {3, 0, 0, 5}, days.stories());
    assertEquals(3, days.number("2015-01-03"));
    assertEquals("2015-01-02", days.start(2).toString());
    assertEquals("2015-01-02", days.end(2).toString());
  }

  @Test
  void monthsEndOnTheirLastDay() {
    Batches months = new Batches(false, Map.of("2015-12", 3L, "2016-02", 5L));
    assertArrayEquals(new long[] {3, 0, 5}, months.stories());
    assertEquals("2016-02-01", months.start(2).toString());
    assertEquals("2016-02-29", months.end(2).toString());
  }

  @Test
  void daysAreCountedUpToTwoYears() {
    BurstSettings auto = new BurstSettings("auto", 10, 2, 1, 3);
    assertTrue(auto.byDay(731));
    assertFalse(auto.byDay(732));
    assertTrue(new BurstSettings("day", 10, 2, 1, 3).byDay(5000));
    assertFalse(new BurstSettings("month", 10, 2, 1, 3).byDay(5));
  }
}
