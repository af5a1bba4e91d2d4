package rasd.pages;

/**
 * Some lines of a page, by their positions among those that are not blank.
 *
 * @param end after the last
 */
record LineRange(int begin, int end) {
  boolean contains(int position) {
    return begin <= position && position < end;
  }
}
