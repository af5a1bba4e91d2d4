package rasd.dates;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed time of day: {@code 10:22}, {@code 09:05:59.1 PM}, {@code ١٠:٢٢ مساء}, {@code 7:22
 * +0300}.
 *
 * @param offset offset from UTC; null if none is given
 */
record ClockTime(LocalTime time, @Nullable ZoneOffset offset) {
  /**
   * A time zone, in three groups: its name, the signed hours and the minutes. The match is empty if
   * no zone is given.
   */
  static final String ZONE = " ?(Z\\b|UTC|GMT)? ?(?:([+-]\\d{2}):?(\\d{2})?(?!\\d))?";

  private static final String HALF =
      "(?:[ \u00A0]?([AaPp])\\.?[Mm]\\b\\.?|[ \u00A0]?(صباحا|مساء|ص|م)(?!\\p{L}))?";

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{Nd}:.])(\\p{Nd}{1,2}):(\\p{Nd}{2})(?::(\\p{Nd}{2})(?:[.,]\\p{Nd}{1,9})?)?(?![\\p{Nd}:])"
              + HALF
              + ZONE);

  private static final int HALF_A_DAY = 12;

  /** The only time in a text; null if there is none, or more than one. */
  static @Nullable ClockTime only(String text) {
    Matcher found = TIME.matcher(text);
    if (!found.find()) {
      return null;
    }
    ClockTime time = of(found);
    return found.find() ? null : time;
  }

  private static @Nullable ClockTime of(Matcher found) {
    int hour = number(found.group(1));
    boolean isMorning = isOne(found.group(4), "aA") || isOne(found.group(5), "ص");
    boolean isAfternoon = isOne(found.group(4), "pP") || isOne(found.group(5), "م");
    if (isAfternoon && hour < HALF_A_DAY) {
      hour += HALF_A_DAY;
    } else if (isMorning && hour == HALF_A_DAY) {
      hour = 0;
    }
    int minute = number(found.group(2));
    int second = found.group(3) == null ? 0 : number(found.group(3));
    boolean isTime = hour < 24 && minute < 60 && second < 60;
    return isTime
        ? new ClockTime(
            LocalTime.of(hour, minute, second),
            offset(found.group(6), found.group(7), found.group(8)))
        : null;
  }

  private static boolean isOne(@Nullable String group, String firstLetters) {
    return group != null && firstLetters.indexOf(group.charAt(0)) >= 0;
  }

  /**
   * The offset from the groups of {@link #ZONE}; null if no zone is given, or the offset is not a
   * valid one.
   */
  static @Nullable ZoneOffset offset(
      @Nullable String name, @Nullable String hours, @Nullable String minutes) {
    if (hours == null) {
      return name == null ? null : ZoneOffset.UTC;
    }
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    int all = Math.abs(Integer.parseInt(hours)) * 60 + minute;
    return all > 18 * 60
        ? null
        : ZoneOffset.ofTotalSeconds((hours.charAt(0) == '-' ? -all : all) * 60);
  }

  private static int number(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Character.digit(digits.charAt(i), 10);
    }
    return value;
  }
}
