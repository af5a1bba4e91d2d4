package rasd.dates;

/**
 * A range of lines of a page, by their positions among the lines that are not blank.
 *
 * @param end position after the last line
 */
record LineRange(int begin, int end) {
  boolean contains(int position) {
    return begin <= position && position < end;
  }
}
