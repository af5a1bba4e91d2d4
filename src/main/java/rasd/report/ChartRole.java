package rasd.report;

import java.util.Locale;

/** The role of a table's column in the chart. */
enum ChartRole {
  /** The column is not in the chart. */
  NONE,
  /** The name of a row. */
  LABEL,
  /** The size of a row. */
  VALUE,
  /** The group to which a row belongs. The rows of a group are drawn together. */
  GROUP,
  /** A point of each line, or a column of the heat map. */
  POINT,
  /** The node at the other end of an edge. */
  OTHER,
  /** The start of a span. */
  START,
  /** The end of a span. */
  END;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
