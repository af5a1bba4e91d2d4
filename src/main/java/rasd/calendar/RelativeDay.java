package rasd.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day relative to the day of the text: {@code أمس الاثنين} is the day before, and a Monday.
 *
 * @param begin UTF-16 offset in the line at which the expression begins
 * @param end UTF-16 offset after the expression
 * @param surface the line from begin to end
 * @param days number of days after the day of the text: -1 for yesterday
 * @param weekday the weekday printed after the expression, or null
 */
public record RelativeDay(
    int begin, int end, String surface, int days, @Nullable DayOfWeek weekday) {

  /**
   * Whether the weekday agrees if {@code day} is the day of the text; null if no weekday is given.
   */
  public @Nullable Boolean agreesWith(LocalDate day) {
    return weekday == null ? null : weekday == day.plusDays(days).getDayOfWeek();
  }

  /** The expression as a date. It has no value if the day of the text is null. */
  public DateExpression of(@Nullable LocalDate day) {
    return day == null
        ? expression(null, null, null)
        : expression(day.plusDays(days), agreesWith(day), null);
  }

  /**
   * The expression as a date without a value, because a weekday shows that {@code day} is not the
   * day of the text.
   */
  public DateExpression against(LocalDate day) {
    LocalDate wrong = day.plusDays(days);
    String conflict =
        weekday == null || weekday == wrong.getDayOfWeek()
            ? "another weekday shows that the text is not from %s".formatted(day)
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
