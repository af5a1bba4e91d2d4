package rasd.article;

/**
 * A line of a page with its label.
 *
 * @param number the line's number in the page, from 0; blank lines count
 * @param text the line without white space at its ends; never blank
 * @param reason the rule that decided the label
 */
public record PageLine(int number, String text, LineLabel label, String reason) {
  public boolean isKept() {
    return label.isKept();
  }
}
