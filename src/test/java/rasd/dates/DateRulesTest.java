package rasd.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateRulesTest {
  private static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");
  private static final ZoneId RABAT = ZoneId.of("Africa/Casablanca");

  private final DateRules rules = new DateRules(RIYADH, Map.of("هسبريس", RABAT), 2020);

  @Test
  void aSourceMayHaveItsOwnZone() {
    assertEquals(RABAT, rules.zoneOf("هسبريس"));
    assertEquals(RIYADH, rules.zoneOf("سبق"));
    assertEquals(RIYADH, rules.zoneOf(null));
  }

  @Test
  void nothingWasPublishedBefore1900OrInTheFuture() {
    assertFalse(rules.mayBePublished(LocalDate.of(1899, 12, 31)));
    assertTrue(rules.mayBePublished(LocalDate.of(1900, 1, 1)));
    assertTrue(rules.mayBePublished(LocalDate.of(2020, 12, 31)));
    assertFalse(rules.mayBePublished(LocalDate.of(2021, 1, 1)));
  }
}
