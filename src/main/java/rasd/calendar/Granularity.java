package rasd.calendar;

import java.util.Locale;

/**
 * The period that a date names: {@code 18 يناير 2017} is a day, {@code يناير 2017} a month, {@code
 * عام 2017} a year.
 */
public enum Granularity {
  DAY,
  MONTH,
  YEAR;

  /** The name in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
