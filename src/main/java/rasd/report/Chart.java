package rasd.report;

import java.util.Locale;

/** How the page draws a table. */
enum Chart {
  /** A table that is not drawn. */
  NONE,
  /** A bar a row. */
  BARS,
  /** A column a row, in the order of time. */
  COLUMNS,
  /** A line a row, over the columns of the table. */
  LINES,
  /** A field a cell, the fuller the greater. */
  HEAT,
  /** A node a row, joined by the rows of another table. */
  NETWORK,
  /** A row from its start to its end. */
  SPANS;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
