package rasd.text;

import java.util.Locale;

/** How long a date is: {@code 18 يناير 2017} a day, {@code يناير 2017} a month, عام 2017 a year. */
public enum Granularity {
  DAY,
  MONTH,
  YEAR;

  /** The name in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
