package rasd.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is printed, with the time and offset if they are printed beside it.
 *
 * @param offset offset from UTC; null if none is given
 */
record Stamp(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  static Stamp at(Instant instant) {
    LocalDateTime utc = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return new Stamp(utc.toLocalDate(), utc.toLocalTime(), ZoneOffset.UTC);
  }

  /**
   * The moment of this stamp. A time in UTC was written by a machine, and its day is converted to
   * the page's own zone. Any other offset is the page's own, and the printed day is kept.
   *
   * @param zone the page's time zone
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
