package rasd.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text counts from its own day: {@code أمس الاثنين} is the day before, and a Monday.
 *
 * @param begin UTF-16 offset in the line
 * @param end UTF-16 offset after it
 * @param surface the line from begin to end
 * @param days from the text's own day: -1 for yesterday
 * @param weekday printed beside it, or null
 */
public record RelativeDay(
    int begin, int end, String surface, int days, @Nullable DayOfWeek weekday) {

  /** Whether the weekday agrees with this day being the text's own; null if no weekday is given. */
  public @Nullable Boolean agreesWith(LocalDate day) {
    return weekday == null ? null : weekday == day.plusDays(days).getDayOfWeek();
  }

  /**
   * The expression as a date, given the text's own day. It has no value if that day is not known.
   */
  public DateExpression of(@Nullable LocalDate day) {
    return day == null
        ? expression(null, null, null)
        : expression(day.plusDays(days), agreesWith(day), null);
  }

  /**
   * The expression without a value, because its weekday shows that the text's own day is another
   * one.
   */
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
