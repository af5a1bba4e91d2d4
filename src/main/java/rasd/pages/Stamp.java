package rasd.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is printed, with as much of its time as is printed beside it.
 *
 * @param offset from UTC; null where none is given
 */
record Stamp(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  static Stamp at(Instant instant) {
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return new Stamp(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC);
  }

  /**
   * When that is. A time of UTC is one of a machine: its day is that of the page's own zone. Any
   * other offset is the page's own, and its day stands.
   *
   * @param zone of the page
   */
  Moment in(ZoneId zone) {
    if (time == null) {
      return new Moment(day, null, true);
    }
    LocalDateTime local = day.atTime(time);
    LocalDateTime utc =
        local
            .atZone(offset == null ? zone : offset)
            .withZoneSameInstant(ZoneOffset.UTC)
            .toLocalDateTime();
    boolean isOfMachine = ZoneOffset.UTC.equals(offset);
    return new Moment(
        isOfMachine ? utc.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDate() : day,
        utc,
        !isOfMachine);
  }
}
