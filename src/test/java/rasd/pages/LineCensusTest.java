package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineCensusTest {
  private static final long LINE = HashedLine.of("حمل تطبيقنا").hash();

  @Test
  void aLineCountsOnceATextAndOnlyWithinItsSource() {
    LineCensus census = new LineCensus(10);
    census.add("سانا", "حمل تطبيقنا\nحمل تطبيقنا\nحمل تطبيقنا");
    census.add("سانا", "حمل تطبيقنا");
    census.add("وفا", "حمل تطبيقنا");
    assertTrue(census.mayBeIn("سانا", LINE, 2));
    assertFalse(census.mayBeIn("سانا", LINE, 3));
    assertFalse(census.mayBeIn("وفا", LINE, 2));
    assertEquals(2, census.texts("سانا"));
  }

  @Test
  void countsOfTwoTasksAreAdded() {
    LineCensus census = new LineCensus(10);
    LineCensus other = new LineCensus(10);
    census.add("سانا", "حمل تطبيقنا");
    other.add("سانا", "حمل تطبيقنا");
    assertTrue(census.merge(other).mayBeIn("سانا", LINE, 2));
    assertEquals(2, census.texts("سانا"));
  }

  @Test
  void aWordOfManyTextsTellsNothing() {
    LineCensus census = new LineCensus(10);
    for (int i = 0; i < 3; i++) {
      census.add("سانا", i < 2 ? "الحكومة والبرلمان" : "الحكومة");
    }
    assertFalse(census.isTelling("سانا", HashedLine.of("حكومة").stem(0)));
    assertTrue(census.isTelling("سانا", HashedLine.of("برلمان").stem(0)));
  }
}
