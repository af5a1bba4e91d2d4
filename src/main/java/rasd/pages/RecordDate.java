package rasd.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasd.text.DateExpression;
import rasd.text.DateFinder;
import rasd.text.Granularity;

/**
 * The day that a record's date field names, as it is printed there: {@code 2014-10-15T09:00:00Z}
 * and {@code 15 أكتوبر 2014} are the same day. Time zones are not applied.
 */
public final class RecordDate {
  /** A day of ISO 8601 and no more, but for a time and its zone: a range is none. */
  private static final Pattern ISO_DAY =
      Pattern.compile(
          "(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})"
              + "(?:[T ]+\\d{1,2}:?\\d{2}[\\d:.,]*)?"
              + "(?: ?[AaPp][Mm])?(?: ?(?:Z|UTC|GMT))?(?: ?[+-]\\d{2}:?\\d{2})?(?:\\[.*])?");

  private static final Pattern ISO_RANGE =
      Pattern.compile("\\d{4}-?\\d{2}-?\\d{2}\\S*/\\d{4}-?\\d{2}-?\\d{2}.*");

  private RecordDate() {}

  /** The day, or null where the text names none or more than one. */
  public static @Nullable LocalDate parse(String text, DateFinder dates) {
    Matcher iso = ISO_DAY.matcher(text.strip());
    if (iso.matches()) {
      return day(iso);
    }
    if (ISO_RANGE.matcher(text.strip()).matches()) {
      return null;
    }
    try {
      return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip()));
    } catch (DateTimeException e) {
      return printed(text, dates);
    }
  }

  /** Null for a day that no month has; it is not to be read in another order. */
  private static @Nullable LocalDate day(Matcher iso) {
    try {
      return LocalDate.of(number(iso, 1), number(iso, 3), number(iso, 4));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable LocalDate printed(String text, DateFinder dates) {
    List<LocalDate> days =
        dates.find(text).stream()
            .filter(date -> date.granularity() == Granularity.DAY && date.conflict() == null)
            .map(DateExpression::value)
            .distinct()
            .toList();
    return days.size() == 1 ? days.get(0) : null;
  }
}
