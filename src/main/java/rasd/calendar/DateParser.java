package rasd.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.calendar.CalendarNames.Month;
import rasd.calendar.DateParts.NamedMonth;
import rasd.calendar.DateParts.Year;

/**
 * Reads the date that begins at a token of a line, such as {@code 18 كانون الثاني/يناير 2017 م}.
 * {@link DateFinder} says what is not handled.
 */
final class DateParser {
  /**
   * A date that was read.
   *
   * @param begin index of the date's first token
   * @param end index of the token after the date
   */
  record ParsedDate(
      int begin,
      int end,
      CalendarSystem calendar,
      Granularity granularity,
      @Nullable LocalDate value,
      @Nullable DayOfWeek weekday,
      @Nullable String conflict) {

    private ParsedDate after(int weekdayBegin, DayOfWeek day) {
      return new ParsedDate(weekdayBegin, end, calendar, granularity, value, day, conflict);
    }
  }

  private static final int LONGEST_YEAR = 4;
  private static final int FIRST_GREGORIAN_YEAR_IN_DIGITS = 1700;
  private static final int LAST_GREGORIAN_YEAR_IN_DIGITS = 2199;
  private static final int FIRST_HIJRI_YEAR_IN_DIGITS = 1300;
  private static final int LAST_HIJRI_YEAR_IN_DIGITS = 1500;

  /** The last year that may be solar; the solar calendar has not reached later years. */
  private static final int LAST_PERSIAN_YEAR_IN_DIGITS = 1420;

  private static final int LAST_YEAR_OF_EITHER_CALENDAR = 1600;
  private static final int LONGEST_MONTH = 31;

  private static final Set<String> TWO_YEARS = DateParts.keys("عامي");
  private static final Set<String> AFTER_WEEKDAY =
      DateParts.keys("الموافق", "موافق", "المصادف", "يوم", "في", "بتاريخ", "تاريخ");
  private static final String AND = CalendarNames.key("و");
  private static final Set<String> FIRST_WORDS = firstWords();

  private final DateParts parts;
  private final boolean isPersian;

  /**
   * Makes a parser for the tokens of a line.
   *
   * @param isPersian whether the line is in Persian, whose years in digits are solar
   */
  DateParser(List<DateToken> tokens, boolean isPersian) {
    this.parts = new DateParts(tokens);
    this.isPersian = isPersian;
  }

  /** The date that begins at a token, which may be its weekday; null if none begins there. */
  @Nullable ParsedDate at(int begin) {
    DateToken first = parts.at(begin);
    if (first.isNumber()) {
      return beginningWithNumber(begin);
    }
    if (!first.isWord() || !mayBegin(first.key())) {
      return null;
    }
    DayOfWeek weekday = CalendarNames.weekday(first.key());
    if (weekday != null) {
      return afterWeekday(begin, weekday);
    }
    ParsedDate reading = beginningWithMonth(begin);
    if (reading == null) {
      reading = dayInWords(begin);
    }
    return reading == null ? yearAlone(begin) : reading;
  }

  private static Set<String> firstWords() {
    Set<String> words = CalendarNames.firstWords();
    words.addAll(DateParts.MONTH_WORDS);
    words.addAll(DateParts.YEAR_WORDS);
    words.add(AND);
    return words;
  }

  /** A quick test that rules out most words: whether a word may begin a date. */
  private static boolean mayBegin(String key) {
    return FIRST_WORDS.contains(key)
        || (CalendarNames.hasClitic(key) && FIRST_WORDS.contains(key.substring(1)));
  }

  private @Nullable ParsedDate afterWeekday(int begin, DayOfWeek weekday) {
    int at = begin + 1;
    while (at < parts.size() && at < begin + 4 && mayFollowWeekday(parts.at(at))) {
      at++;
    }
    if (at == parts.size()) {
      return null;
    }
    ParsedDate reading = parts.at(at).isNumber() ? beginningWithNumber(at) : dayInWords(at);
    return reading == null ? null : reading.after(begin, weekday);
  }

  private static boolean mayFollowWeekday(DateToken token) {
    return token.isMark(",\u060C(:-–/") || AFTER_WEEKDAY.contains(token.key()); // ،
  }

  private @Nullable ParsedDate beginningWithNumber(int begin) {
    if (parts.continuesNumber(begin)) {
      return null;
    }
    ParsedDate reading = inDigits(begin);
    if (reading != null) {
      return reading;
    }
    DateToken day = parts.at(begin);
    return day.length() <= 2 && day.value() > 0 ? dayOfMonth(begin, begin + 1, day.value()) : null;
  }

  /**
   * Reads {@code 18/1/2017} or {@code 2017-01-18}, with or without white space around the marks
   * unless they are dots. A second number above 12 is the day: {@code 1/18/2017}.
   */
  private @Nullable ParsedDate inDigits(int begin) {
    if (begin + 4 >= parts.size() || !isInDigits(begin)) {
      return null;
    }
    DateToken first = parts.at(begin);
    DateToken last = parts.at(begin + 4);
    int middle = parts.at(begin + 2).value();
    boolean yearFirst = first.length() == LONGEST_YEAR;
    if (yearFirst ? last.length() > 2 : first.length() > 2 || last.length() != LONGEST_YEAR) {
      return null;
    }
    int year = (yearFirst ? first : last).value();
    int day = (yearFirst ? last : first).value();
    DateParts.Sign sign = parts.signAt(begin + 5);
    int end = sign == null ? begin + 5 : sign.end();
    CalendarSystem calendar = sign == null ? calendarOfYear(year) : sign.calendar();
    if (calendar == null || !DateParts.isPlausible(year, calendar)) {
      return null;
    }
    boolean monthFirst = middle > 12 && day <= 12;
    LocalDate value =
        monthFirst ? dateOf(calendar, year, day, middle) : dateOf(calendar, year, middle, day);
    return value == null
        ? null
        : new ParsedDate(begin, end, calendar, Granularity.DAY, value, null, null);
  }

  private boolean isInDigits(int begin) {
    DateToken mark = parts.at(begin + 1);
    DateToken secondMark = parts.at(begin + 3);
    return mark.isMark("/-.–")
        && mark.key().equals(secondMark.key())
        && parts.at(begin + 2).isNumber()
        && parts.at(begin + 2).length() <= 2
        && parts.at(begin + 4).isNumber()
        && (!mark.key().equals(".") || (mark.isGlued() && secondMark.isGlued()))
        && !parts.isContinued(begin + 4);
  }

  private @Nullable CalendarSystem calendarOfYear(int year) {
    if (isPersian && year >= FIRST_HIJRI_YEAR_IN_DIGITS && year <= LAST_PERSIAN_YEAR_IN_DIGITS) {
      return CalendarSystem.PERSIAN;
    }
    if (year >= FIRST_HIJRI_YEAR_IN_DIGITS && year <= LAST_HIJRI_YEAR_IN_DIGITS) {
      return CalendarSystem.HIJRI;
    }
    return year >= FIRST_GREGORIAN_YEAR_IN_DIGITS && year <= LAST_GREGORIAN_YEAR_IN_DIGITS
        ? CalendarSystem.GREGORIAN
        : null;
  }

  /** Reads {@code الأول من مايو 2017}. */
  private @Nullable ParsedDate dayInWords(int begin) {
    if (!CalendarNames.beginsDay(parts.at(begin).key())) {
      return null;
    }
    boolean isFirstDay = parts.at(begin).key().equals(CalendarNames.FIRST_DAY);
    for (int words = 2; words >= 1; words--) {
      int end = begin + words;
      Integer day = end < parts.size() ? CalendarNames.dayInWords(parts.keys(begin, words)) : null;
      if (day != null && (isFirstDay || DateParts.OF.contains(parts.at(end).key()))) {
        return dayOfMonth(begin, end, day);
      }
    }
    return null;
  }

  /** Reads what follows a day: perhaps {@code من شهر}, a month's name, and perhaps a year. */
  private @Nullable ParsedDate dayOfMonth(int begin, int afterDay, int day) {
    int at = parts.afterOrdinal(afterDay);
    boolean isDotted = parts.isMark(at, "."); // 18. Januar
    at = isDotted || parts.isMark(at, "-/–") ? at + 1 : at;
    at = parts.skip(at, DateParts.OF);
    at = parts.skip(at, DateParts.MONTH_WORDS);
    NamedMonth month = parts.monthAt(at);
    if (month == null || (isDotted && !CalendarNames.isLatin(month.key()))) {
      return null;
    }
    Year year = parts.yearOf(month);
    if (year == null) {
      boolean unsure =
          CalendarNames.needsYear(month.key())
              || day > LONGEST_MONTH
              || parts.isBeforeChrist(month.end());
      return unsure
          ? null
          : new ParsedDate(
              begin, month.end(), month.month().calendar(), Granularity.DAY, null, null, null);
    }
    return day(begin, year.end(), month.month(), year.value(), day);
  }

  private static ParsedDate day(int begin, int end, Month month, int year, int day) {
    LocalDate value = dateOf(month.calendar(), year, month.number(), day);
    String conflict = value == null ? "the month has no day " + day : null;
    return new ParsedDate(begin, end, month.calendar(), Granularity.DAY, value, null, conflict);
  }

  /** Reads {@code يناير 2017}, {@code يناير 18, 2017}, {@code أغسطس/آب} or {@code شهر مايو}. */
  private @Nullable ParsedDate beginningWithMonth(int begin) {
    boolean announced =
        DateParts.MONTH_WORDS.contains(DateParts.withoutClitic(parts.at(begin).key()));
    NamedMonth month = parts.monthAt(announced ? begin + 1 : begin);
    if (month == null) {
      return null;
    }
    ParsedDate american = dayAfterMonth(begin, month);
    if (american != null) {
      return american;
    }
    Year year = parts.yearOf(month);
    CalendarSystem calendar = month.month().calendar();
    if (year != null) {
      LocalDate value = dateOf(calendar, year.value(), month.month().number(), 1);
      return new ParsedDate(begin, year.end(), calendar, Granularity.MONTH, value, null, null);
    }
    boolean isSure = announced && calendar != CalendarSystem.PERSIAN;
    return isSure || month.isDouble()
        ? new ParsedDate(begin, month.end(), calendar, Granularity.MONTH, null, null, null)
        : null;
  }

  private @Nullable ParsedDate dayAfterMonth(int begin, NamedMonth month) {
    int at = parts.afterAbbreviation(month);
    if (at + 1 >= parts.size() || !parts.at(at).isNumber() || parts.at(at).length() > 2) {
      return null;
    }
    int day = parts.at(at).value();
    int after = parts.afterOrdinal(at + 1);
    after = parts.isMark(after, ",\u060C") ? after + 1 : after; // ،
    Year year = parts.plainYear(after, month.month().calendar());
    return year == null || day < 1 || day > LONGEST_MONTH
        ? null
        : day(begin, year.end(), month.month(), year.value(), day);
  }

  /** Reads {@code عام 2014}, {@code سنة ١٤٣٥ هـ} or the second year of {@code عامي 2014 و2015}. */
  private @Nullable ParsedDate yearAlone(int begin) {
    boolean second = parts.at(begin).key().equals(AND) && followsTwoYears(begin);
    if (!second && !DateParts.YEAR_WORDS.contains(DateParts.withoutClitic(parts.at(begin).key()))) {
      return null;
    }
    Year year = parts.yearAt(begin + 1);
    if (year == null) {
      return null;
    }
    CalendarSystem calendar = year.calendar();
    if (calendar == null) {
      if (year.value() <= LAST_YEAR_OF_EITHER_CALENDAR) {
        return null; // The year may be of either calendar.
      }
      calendar = CalendarSystem.GREGORIAN;
    }
    return DateParts.isPlausible(year.value(), calendar)
        ? new ParsedDate(
            second ? begin + 1 : begin,
            year.end(),
            calendar,
            Granularity.YEAR,
            dateOf(calendar, year.value(), 1, 1),
            null,
            null)
        : null;
  }

  private boolean followsTwoYears(int begin) {
    return begin >= 2
        && parts.at(begin - 1).isNumber()
        && TWO_YEARS.contains(DateParts.withoutClitic(parts.at(begin - 2).key()));
  }

  private static @Nullable LocalDate dateOf(CalendarSystem calendar, int year, int month, int day) {
    return switch (calendar) {
      case GREGORIAN -> gregorian(year, month, day);
      case HIJRI -> Hijri.toGregorian(year, month, day);
      case PERSIAN -> SolarHijri.toGregorian(year, month, day);
    };
  }

  private static @Nullable LocalDate gregorian(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
