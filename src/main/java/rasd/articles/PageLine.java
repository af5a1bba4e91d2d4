package rasd.articles;

/**
 * A line of a page with its label.
 *
 * @param number in the page, from 0, blank lines counted
 * @param text without the white space at its ends, never blank
 * @param reason the rule that decided
 */
record PageLine(int number, String text, LineLabel label, String reason) {
  boolean isKept() {
    return label.isKept();
  }
}
