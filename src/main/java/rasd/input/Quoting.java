package rasd.input;

/** How quotation marks stand in the cells of a table as text. */
enum Quoting {
  /** {@code "قال ""نعم"""}, as most programs write it. */
  DOUBLED,
  /** {@code "قال \"نعم\""}, as Spark and MySQL write it. */
  BACKSLASH,
  /** {@code "قال "نعم}: they are letters, and no cell holds a delimiter or a line end. */
  LETTERS;

  /**
   * Whether a cell in quotation marks goes on after a line.
   *
   * @param delimiters any of these ends a cell
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
        isOpen = isQuoted && !isOpen; // A doubled one closes and opens it.
      } else if (!isOpen && delimiters.indexOf(b) >= 0) {
        isQuoted = false;
      }
      isFirst = !isOpen && delimiters.indexOf(b) >= 0;
    }
    return isOpen;
  }
}
