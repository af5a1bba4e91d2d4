package rasd.dates;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day as programs write it: {@code 2019-03-05T10:22:00+03:00}, {@code 20190305102200},
 * {@code Tue Mar 05 2019 10:22:00 GMT+0300}, {@code Tue Mar 05 07:22:00 +0000 2019}, {@code March
 * 5, 2019}, {@code 1551770520}, {@code {"$date": 1551770520000}} and {@code
 * /Date(1551770520000+0300)/}.
 */
final class MachineDate {
  private static final Pattern WRAPPED =
      Pattern.compile(
          "\\{\\s*\"\\$date\"\\s*:\\s*(?:\\{\\s*\"\\$numberLong\"\\s*:\\s*)?\"?([^\"{}]+)\"?\\s*}?\\s*}"
              + "|/?(?:new )?(?:ISO)?Date\\(['\"]?([^'\")]+)['\"]?\\)/?");

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))"
              + "(?:[T ,]+(\\d{1,2}:.+|\\d{4}(?:\\d{2})?(?!\\d).*)|Z|[+-]\\d{2}:\\d{2})?");

  /**
   * The years from this one to {@link #LAST_LUNAR_YEAR} are Hijri. Earlier years are not taken for
   * Hijri, because they may be of Iran's solar calendar.
   */
  private static final int FIRST_LUNAR_YEAR = 1420;

  private static final int LAST_LUNAR_YEAR = 1500;

  private static final Pattern ANOTHER_DAY = Pattern.compile("\\d{4}[-/]\\d|\\d[-/]\\d{4}");

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?");

  private static final Pattern TIME_IN_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})?(.*)");

  private static final Pattern EPOCH =
      Pattern.compile(
          "(\\d{10}|\\d{13}|\\d{16}|1\\d{18})(?:\\.\\d{1,9})?(?:([+-]\\d{2})(\\d{2}))?");

  private static final Pattern EPOCH_IN_POWERS =
      Pattern.compile("\\d\\.\\d{1,12}[eE]\\+?(?:9|12|15)|1\\.\\d{1,12}[eE]\\+?18");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<![\\p{L}\\p{N}_])(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\\p{L}\\p{N}_])\\.?";

  private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4})(?!\\d)";

  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          "(?i)"
              + (DAY + "(?:[ ./-]|of){1,3}" + MONTH + "[ ,./-]{1,3}" + YEAR)
              + ("|" + MONTH + "[ -]{1,3}" + DAY + "[ ,-]{1,3}" + YEAR)
              + ("|" + MONTH + " {1,2}" + DAY + " \\d{1,2}:[\\d:]{2,5} [A-Z\\d:+-]{1,6} " + YEAR));

  private MachineDate() {}

  /**
   * The day, with the time if one is given. Null if the text has none of these forms, or names more
   * than one day.
   *
   * @throws DateTimeException if there is no such day or time
   */
  static @Nullable Stamp of(String text) {
    Matcher wrapped = WRAPPED.matcher(text);
    String inner =
        !wrapped.matches() ? text : wrapped.group(1) == null ? wrapped.group(2) : wrapped.group(1);
    return ofPlain(inner.strip());
  }

  private static @Nullable Stamp ofPlain(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return ofIso(iso);
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return ofEpoch(
          Long.parseLong(epoch.group(1)), ClockTime.offset("Z", epoch.group(2), epoch.group(3)));
    }
    Matcher powers = EPOCH_IN_POWERS.matcher(text);
    if (powers.matches()) {
      return ofEpoch(new BigDecimal(powers.group()).longValue(), ZoneOffset.UTC);
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.matches() ? ofDigits(digits) : inEnglish(text);
  }

  /** The day; null if it is Hijri, or another day follows it. */
  private static @Nullable Stamp ofIso(Matcher iso) {
    boolean isCut = iso.group(2) != null;
    int year = number(iso.group(1));
    if (year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR) {
      return null;
    }
    LocalDate day =
        LocalDate.of(year, number(iso.group(isCut ? 3 : 5)), number(iso.group(isCut ? 4 : 6)));
    String rest = iso.group(7);
    if (rest != null && ANOTHER_DAY.matcher(rest).find()) {
      return null;
    }
    return rest == null ? new Stamp(day, null, null) : withTime(day, colons(rest));
  }

  /** Adds the colons to {@code 0922} and {@code 092200Z}. */
  private static String colons(String time) {
    Matcher digits = TIME_IN_DIGITS.matcher(time);
    return !digits.matches()
        ? time
        : digits.group(1)
            + ":"
            + digits.group(2)
            + (digits.group(3) == null ? "" : ":" + digits.group(3))
            + digits.group(4);
  }

  private static Stamp withTime(LocalDate day, String text) {
    ClockTime time = ClockTime.only(text);
    return time == null ? new Stamp(day, null, null) : new Stamp(day, time.time(), time.offset());
  }

  private static @Nullable Stamp ofEpoch(long time, @Nullable ZoneOffset offset) {
    ChronoUnit unit =
        switch (Long.toString(time).length()) {
          case 10 -> ChronoUnit.SECONDS;
          case 13 -> ChronoUnit.MILLIS;
          case 16 -> ChronoUnit.MICROS;
          default -> ChronoUnit.NANOS;
        };
    return offset == null ? null : Stamp.at(Instant.EPOCH.plus(time, unit).atOffset(offset));
  }

  private static Stamp ofDigits(Matcher digits) {
    String second = digits.group(6);
    return new Stamp(
        LocalDate.of(number(digits.group(1)), number(digits.group(2)), number(digits.group(3))),
        LocalTime.of(
            number(digits.group(4)), number(digits.group(5)), second == null ? 0 : number(second)),
        null);
  }

  private static @Nullable Stamp inEnglish(String text) {
    Matcher found = IN_ENGLISH.matcher(text);
    LocalDate day = null;
    while (found.find()) {
      LocalDate other = dayOf(found);
      if (day != null && !day.equals(other)) {
        return null;
      }
      day = other;
    }
    return day == null ? null : withTime(day, text);
  }

  private static LocalDate dayOf(Matcher found) {
    int first = found.group(1) != null ? 1 : found.group(4) != null ? 4 : 7;
    boolean isDayFirst = first == 1;
    String month = found.group(isDayFirst ? 2 : first);
    return LocalDate.of(
        number(found.group(first + 2)),
        MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1,
        number(found.group(isDayFirst ? 1 : first + 1)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
