package rasd.input;

/** How quotation marks are used in the cells of a text table. */
enum Quoting {
  /** {@code "قال ""نعم"""}, as most programs write it. */
  DOUBLED,
  /** {@code "قال \"نعم\""}, as Spark and MySQL write it. */
  BACKSLASH,
  /**
   * {@code "قال "نعم}: quotation marks are ordinary characters, and no cell contains a delimiter or
   * a line end.
   */
  LETTERS;

  /**
   * Whether a cell in quotation marks continues after a line.
   *
   * @param delimiters characters of which each ends a cell
   */
  boolean isOpenAfter(byte[] line, boolean isOpenBefore, String delimiters) {
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
      isFirst = !isOpen && delimiters.indexOf(b) >= 0;
    }
    return isOpen;
  }
}
