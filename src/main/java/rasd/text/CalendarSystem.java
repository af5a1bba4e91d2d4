package rasd.text;

import java.util.Locale;

/**
 * The calendar of a date: {@code يناير} is a Gregorian month, {@code رمضان} a Hijri one, {@code
 * اسفند} one of Iran's calendar, whose years count from the same event by the sun.
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
