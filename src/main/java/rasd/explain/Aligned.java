package rasd.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Formats a concordance for a terminal: a column of keywords, with the words before them on the
 * right and the words after them on the left, as Arabic is read. All lines have the same width up
 * to the source of the article, so the columns are aligned.
 */
public final class Aligned {
  private static final int SIDE = 45;
  private static final int WIDEST_KEYWORD = 30;

  private Aligned() {}

  /** The lines, followed by their number and the number of all hits. */
  public static List<String> lines(Concordance concordance) {
    int keyword =
        concordance.lines().stream()
            .mapToInt(line -> Math.min(WIDEST_KEYWORD, width(line.keyword())))
            .max()
            .orElse(0);
    List<String> shown = new ArrayList<>();
    for (Concordance.ConcordanceLine line : concordance.lines()) {
      shown.add(Bidi.leftToRightLine(shown(line, keyword)));
    }
    shown.add(
        Bidi.leftToRightLine(
            PrintedNumber.of(concordance.lines().size())
                + " of "
                + PrintedNumber.of(concordance.total())));
    return shown;
  }

  private static String shown(Concordance.ConcordanceLine line, int keyword) {
    String before = end(line.before());
    String after = start(line.after());
    String text =
        padding(SIDE - width(before))
            + before
            + "  "
            + Bidi.rightToLeft(line.keyword())
            + padding(keyword - width(line.keyword()))
            + "  "
            + after
            + padding(SIDE - width(after));
    return "%s  %s  %s  %s"
        .formatted(
            Bidi.rightToLeftParts(text),
            line.day() == null ? "no date   " : line.day(),
            Bidi.leftToRight(line.article() + "#" + line.sentence()),
            line.source() == null ? "" : Bidi.rightToLeft(line.source()));
  }

  private static String padding(int width) {
    return " ".repeat(Math.max(0, width));
  }

  /** As many of the last words of a text as fit. */
  private static String end(String text) {
    String end = text;
    while (width(end) > SIDE) {
      int space = end.indexOf(' ');
      end = space < 0 ? end.substring(end.length() - SIDE) : end.substring(space + 1);
    }
    return end.isEmpty() ? end : Bidi.rightToLeft(end);
  }

  private static String start(String text) {
    String start = text;
    while (width(start) > SIDE) {
      int space = start.lastIndexOf(' ');
      start = space < 0 ? start.substring(0, SIDE) : start.substring(0, space);
    }
    return start.isEmpty() ? start : Bidi.rightToLeft(start);
  }

  /**
   * The number of cells that a text takes on a terminal. Combining marks and invisible characters
   * take none.
   */
  static int width(String text) {
    return (int)
        text.codePoints()
            .filter(
                c ->
                    Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.FORMAT)
            .count();
  }
}
