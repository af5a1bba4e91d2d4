package rasd.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds days relative to the day of the text: {@code قال كيري اليوم الثلاثاء} has {@code اليوم
 * الثلاثاء}, and {@code مساء أمس الأول} is the day before yesterday.
 *
 * <p>{@code اليوم} alone usually means "nowadays", or is part of a newspaper's name ({@code عالم
 * اليوم}), and {@code غدا} alone is also a verb. Both words count only with a weekday after them or
 * a time of day before them; {@code غدا} and {@code غد} count after {@code يوم}, too.
 *
 * <p>Not handled: days with a clitic ({@code بالأمس}), {@code الثلاثاء} alone, {@code الأسبوع
 * الماضي}, {@code قبل يومين}.
 */
public final class RelativeDays {
  private static final String TODAY = CalendarNames.key("اليوم");
  private static final String YESTERDAY = CalendarNames.key("أمس");
  private static final Set<String> TOMORROW = DateParts.keys("غدا", "غد");
  private static final String DAY = CalendarNames.key("يوم");
  private static final String AFTER = CalendarNames.key("بعد");
  private static final String OF = CalendarNames.key("من");
  private static final Set<String> FIRST = DateParts.keys("أول", "الأول");
  private static final Set<String> TIMES_OF_DAY =
      DateParts.keys("فجر", "صباح", "ظهر", "عصر", "مساء", "ليل", "ليلة");

  /** Marks that may come before the weekday, as in {@code أمس (الثلاثاء)}. */
  private static final String BEFORE_WEEKDAY = "(\u060C,"; // ،

  private final String line;
  private final List<DateToken> tokens;

  private RelativeDays(String line) {
    this.line = line;
    this.tokens = DateToken.of(line);
  }

  /** The days in the order of the line; they do not overlap. */
  public static List<RelativeDay> find(String line) {
    List<RelativeDay> found = new ArrayList<>();
    RelativeDays days = new RelativeDays(line);
    for (int i = 0; i < days.tokens.size(); i++) {
      RelativeDay day = days.at(i);
      if (day != null) {
        found.add(day);
      }
    }
    return found;
  }

  private @Nullable RelativeDay at(int i) {
    String key = key(i);
    if (followsQuote(i)) {
      return null;
    }
    if (key.equals(YESTERDAY)) {
      return yesterday(i);
    }
    boolean isToday = key.equals(TODAY);
    if (!isToday && !TOMORROW.contains(key)) {
      return null;
    }
    boolean isDay = TIMES_OF_DAY.contains(key(i - 1)) || (!isToday && DAY.equals(key(i - 1)));
    if (!isDay && weekdayAfter(i) < 0) {
      return null;
    }
    boolean isAfterTomorrow = !isToday && key(i - 1).equals(AFTER);
    return day(isAfterTomorrow ? i - 1 : i, i, isToday ? 0 : isAfterTomorrow ? 2 : 1);
  }

  /** Reads {@code أمس}, {@code أمس الأول}, {@code أول أمس} or {@code أول من أمس}. */
  private RelativeDay yesterday(int i) {
    if (FIRST.contains(key(i + 1))) {
      return day(i, i + 1, -2);
    }
    int first = key(i - 1).equals(OF) ? i - 2 : i - 1;
    return FIRST.contains(key(first)) ? day(first, i, -2) : day(i, i, -1);
  }

  /** Whether a quotation mark precedes the word: {@code «اليوم»} is a newspaper. */
  private boolean followsQuote(int i) {
    return i > 0 && tokens.get(i - 1).isMark("«\"“”'");
  }

  /** Makes the day, including a time of day before it and a weekday after it. */
  private RelativeDay day(int first, int last, int days) {
    int begin = TIMES_OF_DAY.contains(key(first - 1)) ? first - 1 : first;
    int named = weekdayAfter(last);
    DayOfWeek weekday = named < 0 ? null : CalendarNames.weekday(key(named));
    int end = tokens.get(named < 0 ? last : named).end();
    int from = tokens.get(begin).begin();
    return new RelativeDay(from, end, line.substring(from, end), days, weekday);
  }

  /** The index of the token with the weekday of the day at {@code i}, or -1 if there is none. */
  private int weekdayAfter(int i) {
    boolean isMarked = i + 1 < tokens.size() && tokens.get(i + 1).isMark(BEFORE_WEEKDAY);
    int at = isMarked ? i + 2 : i + 1;
    return CalendarNames.weekday(key(at)) == null ? -1 : at;
  }

  /** The key of the word at {@code i}; empty for marks and numbers, and outside the line. */
  private String key(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).isWord() ? tokens.get(i).key() : "";
  }
}
