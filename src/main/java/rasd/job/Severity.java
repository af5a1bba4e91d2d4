package rasd.job;

import java.util.Locale;

/** How much a row of the table quality matters. */
enum Severity {
  INFO,
  WARNING,
  ERROR;

  /** The name in the table. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
