package rasd.calendar;

import java.util.Locale;

/**
 * The calendar of a date: {@code يناير} is a Gregorian month, {@code رمضان} a Hijri one, and {@code
 * اسفند} one of Iran's solar calendar, whose years count from the same event as the Hijri ones.
 */
public enum CalendarSystem {
  GREGORIAN,
  HIJRI,
  PERSIAN;

  /** The name in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
