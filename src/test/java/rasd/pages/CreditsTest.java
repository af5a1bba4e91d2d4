package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CreditsTest {
  private static final Dateline DATELINE = new Dateline("دبي", List.of("رويترز"), "نايف", 3);

  @Test
  void aDatelineGivesPlaceAgencyAndAuthor() {
    Credits credits = Credits.NONE.with(DATELINE);
    assertEquals(new Credits("دبي", List.of("رويترز"), List.of("نايف")), credits);
    assertEquals(credits, credits.with(new Dateline("باريس", List.of("رويترز"), null, 3)));
    assertTrue(Credits.NONE.isEmpty());
    assertFalse(credits.isEmpty());
  }

  @Test
  void creditsAreJoinedEachOnce() {
    Credits credits = Credits.NONE.with(DATELINE);
    Credits others = new Credits("باريس", List.of("رويترز", "سانا"), List.of("سلوى"));
    assertEquals(
        new Credits("دبي", List.of("رويترز", "سانا"), List.of("نايف", "سلوى")),
        credits.and(others));
    assertEquals(others, Credits.NONE.and(others));
    assertEquals(
        new Credits(null, List.of("سانا"), List.of("سلوى")),
        Credits.NONE.withAgencies(List.of("سانا", "سانا")).withAuthors(List.of("سلوى")));
  }

  @Test
  void severalAreSeparatedByCommas() {
    Credits credits = new Credits(null, List.of("رويترز", "سانا"), List.of("نايف", "سلوى"));
    assertEquals("رويترز، سانا", credits.agency());
    assertEquals("نايف، سلوى", credits.byline());
    assertNull(Credits.NONE.agency());
    assertNull(Credits.NONE.byline());
  }
}
