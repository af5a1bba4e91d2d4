package rasd.calendar;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/**
 * Converts Hijri days to Gregorian days: 19 {@code ربيع الثاني} 1438 is 2017-01-17. The years 1300
 * to 1600 follow the Umm al-Qura calendar, and all others the tabular civil calendar.
 *
 * <p>Not handled: sightings of the moon, which may shift a country's dates by a day or two.
 */
final class Hijri {
  private static final int FIRST_YEAR_OF_UMM_AL_QURA = 1300;
  private static final int LAST_YEAR_OF_UMM_AL_QURA = 1600;
  private static final int LONGEST_MONTH = 30;

  /** Days from 1 Muharram of the year 1 of the civil calendar to 1970-01-01. */
  private static final long CIVIL_EPOCH = 492_148;

  private Hijri() {}

  /**
   * The Gregorian day, or null if there is no such month or day. Day 30 of a month of 29 days is
   * the first of the next month, because the moon may have been sighted a day late.
   */
  static @Nullable LocalDate toGregorian(int year, int month, int day) {
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH) {
      return null;
    }
    return firstOfMonth(year, month).plusDays(day - 1);
  }

  private static LocalDate firstOfMonth(int year, int month) {
    return year >= FIRST_YEAR_OF_UMM_AL_QURA && year <= LAST_YEAR_OF_UMM_AL_QURA
        ? LocalDate.from(HijrahDate.of(year, month, 1))
        : LocalDate.ofEpochDay(civilDays(year, month) - CIVIL_EPOCH);
  }

  /**
   * Days from 1 Muharram of the year 1 to the first of a month. Odd months have 30 days and even
   * ones 29; 11 of 30 years have a leap day.
   */
  private static long civilDays(int year, int month) {
    long days = (year - 1) * 354L + (3 + 11L * year) / 30;
    return days + (59L * (month - 1) + 1) / 2;
  }
}
