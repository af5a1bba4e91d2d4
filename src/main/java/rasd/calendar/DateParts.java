package rasd.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.calendar.CalendarNames.Month;

/**
 * Reads parts of dates from the tokens of a line. {@code 18 كانون الثاني/يناير 2017 م} has at the
 * token {@code كانون} a month with two names, and after it the year 2017 with the sign of the
 * Gregorian calendar. {@link DateFinder} says what is not handled.
 */
final class DateParts {
  /** A month that was read, and the index of the token after it. */
  record NamedMonth(Month month, String key, int end, boolean isDouble) {}

  /**
   * A year that was read, its calendar if the sign of a calendar follows, and the index of the
   * token after both.
   */
  record Year(int value, @Nullable CalendarSystem calendar, int end) {}

  /** A sign of a calendar, and the index of the token after it. */
  record Sign(CalendarSystem calendar, int end) {}

  private static final String OF_THE_SUN = "\u0634"; // ش
  private static final String OF_THE_MOON = "\u0642"; // ق
  private static final int LONGEST_YEAR = 4;
  private static final int FIRST_PLAIN_YEAR = 1000;
  private static final int LAST_YEAR = 2199;
  private static final int LAST_HIJRI_YEAR = 1600;
  private static final int FIRST_PERSIAN_YEAR = 1200;
  private static final int LAST_PERSIAN_YEAR = 1499;

  static final Set<String> YEAR_WORDS = keys("عام", "سنة", "العام", "السنة", "عامي");
  static final Set<String> MONTH_WORDS = keys("شهر", "شهري");
  static final Set<String> OF = keys("من", "of", "de", "di");

  /** The endings of ordinal numbers such as {@code 16th}. */
  private static final Set<String> ORDINAL_ENDINGS = keys("st", "nd", "rd", "th", "er");

  private static final Set<String> HIJRI_SIGNS = keys("ه", "هجري", "هجرية", "للهجرة");
  private static final Set<String> PERSIAN_SIGNS = keys("ش", "شمسی", "خورشیدی");
  private static final Set<String> GREGORIAN_SIGNS = keys("م", "ميلادي", "ميلادية", "للميلاد");
  private static final Set<String> HONORIFICS =
      keys("المبارك", "الحرام", "المعظم", "الأصم", "الفرد", "المكرم", "الفضيل", "الخير");
  private static final String BEFORE = CalendarNames.key("ق"); // of ق.م, before Christ

  private final List<DateToken> tokens;

  DateParts(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  DateToken at(int number) {
    return tokens.get(number);
  }

  @Nullable NamedMonth monthAt(int at) {
    NamedMonth first = singleMonthAt(at);
    if (first == null
        || first.end + 1 >= tokens.size()
        || !tokens.get(first.end).isMark("/-(–\\")) {
      return first;
    }
    NamedMonth second = singleMonthAt(first.end + 1);
    if (second == null || !second.month.equals(first.month)) {
      return first;
    }
    boolean bracket = tokens.get(first.end).isMark("(");
    boolean closes = isMark(second.end, ")");
    return new NamedMonth(
        first.month, first.key, bracket && closes ? second.end + 1 : second.end, true);
  }

  private @Nullable NamedMonth singleMonthAt(int at) {
    if (at >= tokens.size() || !CalendarNames.beginsMonth(tokens.get(at).key())) {
      return null;
    }
    for (int words = 2; words >= 1; words--) {
      if (at + words <= tokens.size()) {
        String key = keys(at, words);
        Month month = CalendarNames.month(key);
        if (month != null) {
          return new NamedMonth(month, key, skip(at + words, HONORIFICS), false);
        }
      }
    }
    return null;
  }

  /** The year after a month; null if none follows that is possible in the month's calendar. */
  @Nullable Year yearOf(NamedMonth month) {
    int at = afterAbbreviation(month);
    at = isMark(at, ",\u060C-/–") ? at + 1 : at; // ،
    at = skip(at, OF);
    if (at < tokens.size() && YEAR_WORDS.contains(withoutClitic(tokens.get(at).key()))) {
      at++;
    }
    return plainYear(at, month.month.calendar());
  }

  /** The index of the token after a month and, if there is one, its full stop ({@code Jan.}). */
  int afterAbbreviation(NamedMonth month) {
    return CalendarNames.isLatin(month.key) && isMark(month.end, ".") ? month.end + 1 : month.end;
  }

  /**
   * The index of the token after an ending such as the {@code th} of {@code 16th}, or {@code at} if
   * there is no such ending here.
   */
  int afterOrdinal(int at) {
    return at < tokens.size() && tokens.get(at).isGlued() ? skip(at, ORDINAL_ENDINGS) : at;
  }

  /** The year here, or null if there is none that is possible in this calendar. */
  @Nullable Year plainYear(int at, CalendarSystem calendar) {
    Year year = yearAt(at);
    if (year == null
        || (year.calendar != null && year.calendar != calendar)
        || !isPlausible(year.value, calendar)) {
      return null;
    }
    return year;
  }

  /**
   * The year here: a number of four digits from 1000 on, or a number of at most four digits with
   * the sign of the Hijri calendar. Null if there is no such number, or if the year is before
   * Christ.
   */
  @Nullable Year yearAt(int at) {
    if (at >= tokens.size() || !tokens.get(at).isNumber() || isContinued(at)) {
      return null;
    }
    DateToken number = tokens.get(at);
    Sign sign = signAt(at + 1);
    boolean isYear =
        (number.length() == LONGEST_YEAR && number.value() >= FIRST_PLAIN_YEAR)
            || (sign != null
                && sign.calendar == CalendarSystem.HIJRI
                && number.length() <= LONGEST_YEAR);
    return isYear && !isBeforeChrist(at + 1)
        ? sign == null
            ? new Year(number.value(), null, at + 1)
            : new Year(number.value(), sign.calendar, sign.end)
        : null;
  }

  /**
   * The sign of a calendar here: {@code هـ}, {@code م}, {@code ه.ش} (solar) or {@code ه.ق} (lunar).
   * Null if there is none.
   */
  @Nullable Sign signAt(int at) {
    if (at >= tokens.size()) {
      return null;
    }
    String key = tokens.get(at).key();
    if (HIJRI_SIGNS.contains(key)) {
      int next = isMark(at + 1, ".") ? at + 2 : at + 1;
      String which = next < tokens.size() ? tokens.get(next).key() : "";
      return switch (which) {
        case OF_THE_SUN -> new Sign(CalendarSystem.PERSIAN, next + 1);
        case OF_THE_MOON -> new Sign(CalendarSystem.HIJRI, next + 1);
        default -> new Sign(CalendarSystem.HIJRI, at + 1);
      };
    }
    if (PERSIAN_SIGNS.contains(key)) {
      return new Sign(CalendarSystem.PERSIAN, at + 1);
    }
    return GREGORIAN_SIGNS.contains(key) ? new Sign(CalendarSystem.GREGORIAN, at + 1) : null;
  }

  boolean isBeforeChrist(int at) {
    return at < tokens.size() && tokens.get(at).key().equals(BEFORE);
  }

  /** Whether a number is the later part of a longer one, as the 5 of {@code 3.5} is. */
  boolean continuesNumber(int at) {
    return at >= 2
        && tokens.get(at).isGlued()
        && tokens.get(at - 1).isGlued()
        && tokens.get(at - 1).isMark(".,/\u066B\u066C")
        && tokens.get(at - 2).isNumber();
  }

  /** Whether a number continues after a mark, as the 1 of {@code 1,500} does. */
  boolean isContinued(int at) {
    return at + 2 < tokens.size()
        && tokens.get(at + 1).isGlued()
        && tokens.get(at + 2).isGlued()
        && tokens.get(at + 1).isMark(".,\u066B\u066C")
        && tokens.get(at + 2).isNumber();
  }

  int skip(int at, Set<String> words) {
    return at < tokens.size() && words.contains(tokens.get(at).key()) ? at + 1 : at;
  }

  /**
   * The key of one word, or the keys of two words with a space between them; the second word may be
   * a number, as in {@code كانون 2}.
   */
  String keys(int at, int words) {
    if (words == 1) {
      return tokens.get(at).key();
    }
    DateToken second = tokens.get(at + 1);
    String ordinal =
        second.isNumber() && second.length() == 1 ? CalendarNames.ordinal(second.value()) : null;
    return tokens.get(at).key()
        + ' '
        + (ordinal == null ? second.key() : CalendarNames.key(ordinal));
  }

  static String withoutClitic(String key) {
    return CalendarNames.hasClitic(key) ? key.substring(1) : key;
  }

  boolean isMark(int at, String anyOf) {
    return at < tokens.size() && tokens.get(at).isMark(anyOf);
  }

  static boolean isPlausible(int year, CalendarSystem calendar) {
    return switch (calendar) {
      case GREGORIAN -> year >= FIRST_PLAIN_YEAR && year <= LAST_YEAR;
      case HIJRI -> year >= 1 && year <= LAST_HIJRI_YEAR;
      case PERSIAN -> year >= FIRST_PERSIAN_YEAR && year <= LAST_PERSIAN_YEAR;
    };
  }

  static Set<String> keys(String... words) {
    return Arrays.stream(words).map(CalendarNames::key).collect(Collectors.toUnmodifiableSet());
  }
}
