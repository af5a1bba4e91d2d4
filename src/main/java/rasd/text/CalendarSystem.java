package rasd.text;

import java.util.Locale;

/** The calendar of a date: {@code يناير} is a Gregorian month, {@code رمضان} a Hijri one. */
public enum CalendarSystem {
  GREGORIAN,
  HIJRI;

  /** The name in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
