package rasd.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a story was published.
 *
 * @param on the day; null if it is not stated, because a day is never guessed
 * @param at the time in UTC; null if none is given
 * @param from where the day was found; null if {@code on} is null
 * @param pageDate a date that the page shows about itself, such as today's; null if there is none
 */
public record PublicationDate(
    @Nullable LocalDate on,
    @Nullable LocalDateTime at,
    @Nullable DayOrigin from,
    @Nullable LocalDate pageDate) {

  /** Where the day of publication was found. */
  public enum DayOrigin {
    METADATA,
    BYLINE,
    DATELINE;

    /** The name in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The name of {@link #from} in the tables; null if {@code on} is null. */
  public @Nullable String fromLabel() {
    return from == null ? null : from.label();
  }
}
