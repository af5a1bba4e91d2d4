package rasd.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day as a text counts it from its own: {@code أمس الاثنين} is the day before, and a Monday.
 *
 * @param begin UTF-16 offset in the line
 * @param end UTF-16 offset behind it
 * @param surface the line from begin to end
 * @param days from the text's own day: -1 for yesterday
 * @param weekday printed beside it, or null
 */
public record RelativeDay(
    int begin, int end, String surface, int days, @Nullable DayOfWeek weekday) {

  /** Whether the text may be of this day, as far as the weekday says; null without one. */
  public @Nullable Boolean agreesWith(LocalDate day) {
    return weekday == null ? null : weekday == day.plusDays(days).getDayOfWeek();
  }

  /** The expression where the text's own day is known; without it, it has no value. */
  public DateExpression of(@Nullable LocalDate day) {
    return day == null
        ? expression(null, null, null)
        : expression(day.plusDays(days), agreesWith(day), null);
  }

  /** The expression where its weekday says that the text is not of this day, so of none known. */
  public DateExpression against(LocalDate day) {
    LocalDate wrong = day.plusDays(days);
    String conflict =
        weekday == null || weekday == wrong.getDayOfWeek()
            ? "the text is not of %s, as another day of it says".formatted(day)
            : "weekday %s, but %s is a %s"
                .formatted(name(weekday), wrong, name(wrong.getDayOfWeek()));
    return expression(null, agreesWith(day), conflict);
  }

  private DateExpression expression(
      @Nullable LocalDate value, @Nullable Boolean weekdayAgrees, @Nullable String conflict) {
    return new DateExpression(
        begin,
        end,
        surface,
        CalendarSystem.GREGORIAN,
        Granularity.DAY,
        value,
        weekdayAgrees,
        conflict);
  }

  static String name(DayOfWeek day) {
    String name = day.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
