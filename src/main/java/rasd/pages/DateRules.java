package rasd.pages;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What days may be of publication, and in which zone times are that say none.
 *
 * @param zone of sources that {@code zones} does not name
 * @param zones by source
 * @param lastYear days of later years are not of publication
 */
public record DateRules(ZoneId zone, Map<String, ZoneId> zones, int lastYear)
    implements Serializable {
  private static final int FIRST_YEAR = 1900;

  /** The zone of the times of a source; the source is null where the record names none. */
  public ZoneId zoneOf(@Nullable String source) {
    return source == null ? zone : zones.getOrDefault(source, zone);
  }

  boolean mayBePublished(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= lastYear;
  }
}
