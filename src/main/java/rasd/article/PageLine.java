package rasd.article;

/**
 * A line of a page with its label.
 *
 * @param number in the page, from 0, blank lines counted
 * @param text without the white space at its ends, never blank
 * @param reason the rule that decided
 */
public record PageLine(int number, String text, LineLabel label, String reason) {
  public boolean isKept() {
    return label.isKept();
  }
}
