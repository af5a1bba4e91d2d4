package rasd.report;

import java.util.Locale;

/** What a column of a table is for its chart. */
enum Role {
  /** Nothing. */
  NONE,
  /** What a row is called. */
  LABEL,
  /** How large it is. */
  VALUE,
  /** Which rows are drawn together. */
  GROUP,
  /** A point of each line, or a column of the heat map. */
  POINT,
  /** The other end of an edge. */
  OTHER,
  /** Where a span begins. */
  START,
  /** Where a span ends. */
  END;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
