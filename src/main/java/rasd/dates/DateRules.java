package rasd.dates;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which days may be days of publication, and the time zone of printed times that name none.
 *
 * @param zone the time zone of sources that {@code zones} does not name
 * @param zones time zones by source
 * @param lastYear the last year in which a day may be a day of publication
 */
public record DateRules(ZoneId zone, Map<String, ZoneId> zones, int lastYear)
    implements Serializable {
  private static final int FIRST_YEAR = 1900;

  /** The time zone of a source; the source is null if the record names none. */
  public ZoneId zoneOf(@Nullable String source) {
    return source == null ? zone : zones.getOrDefault(source, zone);
  }

  boolean mayBePublished(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= lastYear;
  }
}
