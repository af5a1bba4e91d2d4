package rasd.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something was published.
 *
 * @param day the day in the time zone of the page, as far as it is known
 * @param utc the time in UTC; null if no time of day is given
 * @param isSure false if the day was computed from a time in UTC, because the page's own zone may
 *     be different
 */
public record Moment(LocalDate day, @Nullable LocalDateTime utc, boolean isSure) {
  /** Whether this moment may be on the day that the page prints for its readers. */
  boolean mayBeOn(LocalDate printed) {
    long days = Math.abs(ChronoUnit.DAYS.between(day, printed));
    return days == 0 || (!isSure && days == 1);
  }

  /**
   * This moment on the day that the page prints, if it may be on that day; otherwise the printed
   * moment.
   */
  Moment on(Moment printed) {
    return mayBeOn(printed.day)
        ? new Moment(printed.day, utc == null ? printed.utc : utc, true)
        : printed;
  }
}
