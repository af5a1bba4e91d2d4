package rasd.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something was published.
 *
 * @param day the day in the page's own time zone
 * @param utc the time in UTC; null if no time of day is given
 * @param isSure false for the day of a time in UTC, which may be another day in the page's own zone
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
