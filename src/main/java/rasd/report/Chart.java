package rasd.report;

import java.util.Locale;

/** The kind of chart in which the page draws a table. */
enum Chart {
  /** A table that is not drawn. */
  NONE,
  /** A bar for each row. */
  BARS,
  /** A column for each row, in the order of time. */
  COLUMNS,
  /** A line for each row, over the columns of the table. */
  LINES,
  /** A rectangle for each cell, which is darker for greater numbers. */
  HEAT,
  /** A node for each row, linked by the rows of another table. */
  NETWORK,
  /** A bar for each row, from its start to its end. */
  SPANS;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
