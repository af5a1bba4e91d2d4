package rasd.text;

import java.util.Locale;

/**
 * The calendar of a date: {@code يناير} is a Gregorian month, {@code رمضان} a Hijri one, and {@code
 * اسفند} one of Iran's solar calendar, which counts its years from the same event as the Hijri
 * calendar.
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
