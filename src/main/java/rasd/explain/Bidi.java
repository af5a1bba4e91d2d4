package rasd.explain;

import rasd.text.Printable;

/**
 * Adds the marks by which a terminal with support for Arabic lays out lines of mixed scripts: an id
 * beside an Arabic name must not move the name's digits or brackets to the other side. Marks that
 * are already in the text are removed, because an unclosed mark would affect what follows.
 */
final class Bidi {
  private static final String RIGHT_TO_LEFT_LINE = "\u200F";
  private static final String LEFT_TO_RIGHT_LINE = "\u200E";
  private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
  private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";
  private static final String EMBEDDINGS_AND_ISOLATES = "[\u202A-\u202E\u2066-\u2069]";

  private Bidi() {}

  static String rightToLeft(String text) {
    return RIGHT_TO_LEFT_ISOLATE + plain(text) + END_OF_ISOLATE;
  }

  /** Lays out parts, which are already in isolates, from right to left. */
  static String rightToLeftParts(String parts) {
    return RIGHT_TO_LEFT_ISOLATE + parts + END_OF_ISOLATE;
  }

  /** A text that runs in the direction of its own first letter. */
  static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + plain(text) + END_OF_ISOLATE;
  }

  static String leftToRight(String text) {
    return LEFT_TO_RIGHT_ISOLATE + plain(text) + END_OF_ISOLATE;
  }

  /**
   * A line that begins on the right. The line needs a mark, because text in isolates does not
   * affect the direction of a line.
   */
  static String rightToLeftLine(String text) {
    return RIGHT_TO_LEFT_LINE + rightToLeft(text);
  }

  /** A line that begins on the left, even if Arabic comes first in it. */
  static String leftToRightLine(String line) {
    return LEFT_TO_RIGHT_LINE + line;
  }

  private static String plain(String text) {
    return Printable.of(text.replaceAll(EMBEDDINGS_AND_ISOLATES, ""));
  }
}
