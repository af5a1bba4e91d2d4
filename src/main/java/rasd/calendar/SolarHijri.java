package rasd.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Converts days of Iran's solar calendar to Gregorian days: 14 {@code اسفند} 1397 is 2019-03-05. It
 * uses the cycle of 33 years with 8 leap years, which agrees with the astronomical calendar in the
 * years 1178 to 1633.
 */
final class SolarHijri {
  /** Days from 1 Farvardin of the year 1 to 1970-01-01. */
  private static final long EPOCH = 492_268;

  private static final int CYCLE = 33;
  private static final int LEAP_YEARS = 8;
  private static final int LONG_MONTHS = 6;
  private static final int LONG_MONTH = 31;
  private static final int SHORT_MONTH = 30;
  private static final int MONTHS = 12;

  private SolarHijri() {}

  /** The Gregorian day, or null if there is no such day. */
  static @Nullable LocalDate toGregorian(int year, int month, int day) {
    if (year < 1 || month < 1 || month > MONTHS || day < 1 || day > length(year, month)) {
      return null;
    }
    long before = (month - 1L) * SHORT_MONTH + Math.min(month - 1, LONG_MONTHS);
    return LocalDate.ofEpochDay(firstOfYear(year) + before + day - 1);
  }

  private static int length(int year, int month) {
    if (month == MONTHS) {
      return (int) (firstOfYear(year + 1) - firstOfYear(year)) - 336;
    }
    return month <= LONG_MONTHS ? LONG_MONTH : SHORT_MONTH;
  }

  private static long firstOfYear(int year) {
    return 365L * (year - 1) + Math.floorDiv((long) LEAP_YEARS * year + 21L, CYCLE) - EPOCH;
  }
}
