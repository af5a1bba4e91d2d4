package rasd.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.calendar.DateParser.ParsedDate;
import rasd.text.Letters;
import rasd.text.Numbers;

/**
 * Finds the date expressions of a line.
 *
 * <p>{@code الأربعاء 18 يناير 2017 م - ١٩ ربيع الثاني ١٤٣٨ هـ} has two: the Gregorian day
 * 2017-01-18, whose weekday agrees, and the Hijri day 2017-01-17. The two may differ by one day,
 * because the moon may be sighted a day earlier or later than calculated. A day may be written in
 * words, a number may be in Western, Arabic or Persian digits, and a month may have the name that
 * is used in any Arab country. A year is never guessed: a day without a year has no value, and a
 * month without day or year counts only where it cannot be another word ({@code أغسطس/آب}, {@code
 * شهر مايو}). {@code 5/6/2017} is the fifth of June.
 *
 * <p>Not handled: relative days ({@code أمس}; see {@link RelativeDays}), years of two digits, the
 * first days of ranges ({@code 5-10 يناير}), seasons, years before Christ.
 *
 * <p>{@code 1397/12/14} is a Hijri date in an Arabic line and one of Iran's solar calendar in a
 * Persian line. Years after 1420 are always Hijri, because the solar calendar has not reached them.
 *
 * <p>Thread-safe.
 */
public final class DateFinder {
  private static final String MONTH = CalendarNames.key("شهر");
  private static final String TWO_MONTHS = CalendarNames.key("شهري");
  private static final String OF = CalendarNames.key("من");
  private static final int LENGTH_OF_YEAR = 4;
  private static final int FARTHEST_PAIR = 6;
  private static final Set<String> BETWEEN_A_PAIR =
      Set.of("الموافق", "والموافق", "موافق", "المصادف", "يوم", "ل", "م", "ه", "اي", "بتاريخ");

  /** Persian digits, and the Persian letters that Arabic does not use: پ چ ژ گ ک ی. */
  private static final String PERSIAN_SIGNS =
      "\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9\u067E\u0686\u0698\u06AF\u06A9\u06CC";

  /** Whether every line is read as Persian, even one without a Persian letter or digit. */
  private final boolean isPersian;

  public DateFinder() {
    this(false);
  }

  private DateFinder(boolean isPersian) {
    this.isPersian = isPersian;
  }

  /**
   * A finder for Persian texts, which reads every line as Persian, even one without a Persian
   * letter or digit.
   */
  public static DateFinder ofPersian() {
    return new DateFinder(true);
  }

  /** The date expressions in the order of the line; they do not overlap. */
  public List<DateExpression> find(String line) {
    if (!mayHoldDate(line)) {
      return List.of();
    }
    List<DateToken> tokens = DateToken.of(line);
    List<ParsedDate> readings = readings(tokens, isPersian || hasPersianSigns(line));
    List<DateExpression> found = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      ParsedDate before = i > 0 && isPair(tokens, readings, i) ? readings.get(i - 1) : null;
      ParsedDate after =
          i + 1 < readings.size() && isPair(tokens, readings, i + 1) ? readings.get(i + 1) : null;
      found.add(expression(line, tokens, readings.get(i), before, after));
    }
    return found;
  }

  /**
   * A quick test that rules out most lines: a date needs a number, or the name of a month after one
   * of a few words or signs.
   */
  private static boolean mayHoldDate(String line) {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Letters.isDigit(c)) {
        int end = Numbers.endOfDigits(line, at, line.length());
        if (mayBeInDate(line, end, end - at)) {
          return true;
        }
        at = end;
      } else if (announcesMonth(line, at, c) && isMonthAt(line, at + 1)) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  /**
   * Whether a number has four digits, or has fewer and precedes a mark, {@code من}, {@code شهر},
   * {@code هـ} or the name of a month.
   */
  private static boolean mayBeInDate(String line, int end, int digits) {
    if (digits >= LENGTH_OF_YEAR) {
      return digits == LENGTH_OF_YEAR;
    }
    int next = end;
    while (next < line.length() && isBlank(line.charAt(next))) {
      next++;
    }
    return next < line.length()
        && ("/-.–,\u060C".indexOf(line.charAt(next)) >= 0 // ،
            || line.startsWith(OF, next)
            || line.startsWith(MONTH, next)
            || line.charAt(next) == Letters.HA
            || isMonthAt(line, next));
  }

  private static boolean isBlank(char c) {
    return Letters.isSpace(c) || Letters.isFormat(c);
  }

  /**
   * Whether a month may follow this character: {@code آب/أغسطس}, {@code أيلول (سبتمبر)}, {@code
   * الأول من مايو}, {@code شهر مايو}.
   */
  private static boolean announcesMonth(String line, int at, char c) {
    return switch (c) {
      case '/', '(', '-', '–' -> true;
      case ' ' -> ends(line, at, OF) || ends(line, at, MONTH) || ends(line, at, TWO_MONTHS);
      default -> false;
    };
  }

  private static boolean ends(String line, int end, String word) {
    return line.startsWith(word, end - word.length());
  }

  private static boolean isMonthAt(String line, int at) {
    int begin = at;
    while (begin < line.length() && isBlank(line.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < line.length() && isInWord(line.charAt(end))) {
      end++;
    }
    return CalendarNames.beginsMonth(CalendarNames.key(line.substring(begin, end)));
  }

  private static boolean isInWord(char c) {
    return Letters.isPlainArabic(c) || Character.isLetter(c) || Letters.isArabicMark(c);
  }

  /** Whether a line has Persian digits or letters that Arabic does not use. */
  private static boolean hasPersianSigns(String line) {
    return line.chars().anyMatch(c -> PERSIAN_SIGNS.indexOf(c) >= 0);
  }

  private static List<ParsedDate> readings(List<DateToken> tokens, boolean isPersian) {
    DateParser parser = new DateParser(tokens, isPersian);
    List<ParsedDate> readings = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      ParsedDate reading = parser.at(at);
      if (reading != null) {
        readings.add(reading);
      }
      at = reading == null ? at + 1 : reading.end();
    }
    return readings;
  }

  /** Whether a date and the previous date are meant as the same day in two calendars. */
  private static boolean isPair(List<DateToken> tokens, List<ParsedDate> readings, int second) {
    ParsedDate a = readings.get(second - 1);
    ParsedDate b = readings.get(second);
    if (a.calendar() == b.calendar()
        || a.granularity() != Granularity.DAY
        || b.granularity() != Granularity.DAY
        || b.begin() - a.end() > FARTHEST_PAIR) {
      return false;
    }
    return tokens.subList(a.end(), b.begin()).stream().allMatch(DateFinder::mayStandInPair);
  }

  private static boolean mayStandInPair(DateToken token) {
    return token.isMark(",\u060C-–—/|():=.") || BETWEEN_A_PAIR.contains(token.key()); // ،
  }

  private static DateExpression expression(
      String line,
      List<DateToken> tokens,
      ParsedDate reading,
      @Nullable ParsedDate before,
      @Nullable ParsedDate after) {
    int begin = tokens.get(reading.begin()).begin();
    int end = tokens.get(reading.end() - 1).end();
    DayOfWeek weekday = reading.weekday();
    if (weekday == null && before != null) {
      weekday = before.weekday();
    }
    DateExpression expression =
        new DateExpression(
            begin,
            end,
            line.substring(begin, end),
            reading.calendar(),
            reading.granularity(),
            reading.value(),
            weekdayAgrees(reading, weekday),
            reading.conflict());
    expression = checkWeekday(expression, weekday);
    expression = checkPair(expression, before);
    return checkPair(expression, after);
  }

  private static @Nullable Boolean weekdayAgrees(ParsedDate reading, @Nullable DayOfWeek weekday) {
    LocalDate value = reading.value();
    if (value == null || weekday == null) {
      return null;
    }
    DayOfWeek actual = value.getDayOfWeek();
    return switch (reading.calendar()) {
      case GREGORIAN, PERSIAN -> weekday == actual;
      case HIJRI -> weekday == actual || weekday == actual.plus(1) || weekday == actual.minus(1);
    };
  }

  private static DateExpression checkWeekday(
      DateExpression expression, @Nullable DayOfWeek weekday) {
    LocalDate value = expression.value();
    if (value == null || weekday == null || !Boolean.FALSE.equals(expression.weekdayAgrees())) {
      return expression;
    }
    return expression.withConflict(
        "weekday %s, but %s is a %s"
            .formatted(RelativeDay.name(weekday), value, RelativeDay.name(value.getDayOfWeek())));
  }

  private static DateExpression checkPair(DateExpression expression, @Nullable ParsedDate other) {
    if (other == null || other.value() == null || expression.value() == null) {
      return expression;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(expression.value(), other.value()));
    return days <= 1
        ? expression
        : expression.withConflict(
            "%s date beside it is %s, %d days away"
                .formatted(other.calendar().label(), other.value(), days));
  }
}
