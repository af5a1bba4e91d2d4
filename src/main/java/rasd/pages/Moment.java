package rasd.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something was published.
 *
 * @param day in the page's own zone
 * @param utc the time in UTC; null where no time of day is given
 * @param isSure false for the day of a time in UTC, which may be another one where the page is read
 */
public record Moment(LocalDate day, @Nullable LocalDateTime utc, boolean isSure) {
  /** Whether this may be the same moment as the day that the page prints for its readers. */
  boolean mayBeOn(LocalDate printed) {
    long days = Math.abs(ChronoUnit.DAYS.between(day, printed));
    return days == 0 || (!isSure && days == 1);
  }

  /** The same on the day that the page prints, where it may be; else what the page prints. */
  Moment on(Moment printed) {
    return mayBeOn(printed.day)
        ? new Moment(printed.day, utc == null ? printed.utc : utc, true)
        : printed;
  }
}
