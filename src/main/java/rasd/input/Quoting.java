package rasd.input;

/** How quotation marks are used in the cells of a text table. */
enum Quoting {
  /** {@code "قال ""نعم"""}, as most programs write it. */
  DOUBLED,
  /** {@code "قال \"نعم\""}, as Spark and MySQL write it. */
  BACKSLASH,
  /** {@code , "قال ""نعم"""}, with a space after each delimiter, as people write it. */
  SPACED,
  /**
   * {@code "قال "نعم}: quotation marks are ordinary characters, and no cell contains a delimiter or
   * a line end.
   */
  LETTERS,
  /**
   * Cells are not quoted. A line end, a delimiter or a backslash belongs to the cell if a backslash
   * precedes it, as in the tables that MySQL exports.
   */
  ESCAPED;

  /**
   * Whether a row continues after a line, because a quotation mark is open or the line end is
   * escaped.
   *
   * @param delimiters the characters that end a cell
   */
  boolean isOpenAfter(byte[] line, boolean isOpenBefore, String delimiters) {
    if (this == ESCAPED) {
      return endsInEscape(line);
    }
    boolean isOpen = isOpenBefore && this != LETTERS;
    boolean isQuoted = isOpen;
    boolean isFirst = true;
    boolean isEscaped = false;
    for (byte b : line) {
      if (isEscaped) {
        isEscaped = false;
      } else if (b == '\\' && isOpen && this == BACKSLASH) {
        isEscaped = true;
      } else if (b == '"' && this != LETTERS) {
        isQuoted |= isFirst;
        isOpen = isQuoted && !isOpen; // A doubled mark closes and reopens the cell.
      } else if (!isOpen && delimiters.indexOf(b) >= 0) {
        isQuoted = false;
      }
      boolean isStillFirst = isFirst && this == SPACED && b == ' ';
      isFirst = isStillFirst || (!isOpen && delimiters.indexOf(b) >= 0);
    }
    return isOpen;
  }

  private static boolean endsInEscape(byte[] line) {
    int backslashes = 0;
    while (backslashes < line.length && line[line.length - 1 - backslashes] == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
