package rasd.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a line prints it: {@code الأربعاء 18 يناير 2017 م} is the day 2017-01-18, and its
 * weekday agrees.
 *
 * @param begin UTF-16 offset in the line, where the date or the weekday before it begins
 * @param end UTF-16 offset after the date and its calendar sign ({@code م}, {@code هـ})
 * @param surface the line from begin to end
 * @param value first day of the period; null if the year is missing or the day does not exist
 * @param weekdayAgrees whether the weekday beside the date is that of the value or, for a Hijri
 *     date, an adjacent weekday; null if there is no weekday, or no value with which to compare it
 * @param conflict why the date may be wrong, in English, such as another weekday; null if nothing
 *     disagrees with the date
 */
public record DateExpression(
    int begin,
    int end,
    String surface,
    CalendarSystem calendar,
    Granularity granularity,
    @Nullable LocalDate value,
    @Nullable Boolean weekdayAgrees,
    @Nullable String conflict) {

  DateExpression withConflict(String more) {
    String all = conflict == null ? more : conflict + "; " + more;
    return new DateExpression(
        begin, end, surface, calendar, granularity, value, weekdayAgrees, all);
  }
}
