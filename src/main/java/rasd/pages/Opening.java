package rasd.pages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The beginning of a line, split at the dashes, brackets, commas, colons and dates of a dateline:
 * {@code دبي، الإمارات (CNN)-- قال} gives {@code دبي}, {@code الإمارات}, {@code CNN} and {@code
 * قال}. An opening ends with the first sentence, or after {@link #MOST_LETTERS} characters, the
 * length of the longest possible dateline.
 *
 * @param isWhole whether the opening is the whole line
 */
record Opening(List<OpeningPart> parts, boolean isWhole) {
  static final int MOST_LETTERS = 120;
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  /** A tatweel lengthens a letter, but next to a blank it is used as a dash. */
  private static final char TATWEEL = '\u0640';

  private static final String OTHERS = "/|()[],\u060C:*\u2022\u00B7";
  private static final String STOPS = ".!?\u061F\u061B";

  /**
   * The text between two splits.
   *
   * @param begin UTF-16 offset in the line
   * @param before the signs before the part, without blanks; a date is written as {@link #DATE}
   * @param after the signs after the part
   * @param next UTF-16 offset in the line after the signs that follow the part
   */
  record OpeningPart(String text, String folded, int begin, String before, String after, int next) {
    int words() {
      return folded.split(" ", -1).length;
    }

    /** Whether the part is in brackets; the closing bracket may be missing before a dash. */
    boolean isInBrackets() {
      return before.endsWith("(") && (after.startsWith(")") || endsWithDash());
    }

    boolean endsWithColon() {
      return after.indexOf(':') >= 0;
    }

    boolean endsWithDash() {
      return after.indexOf('-') >= 0;
    }

    boolean endsWithComma() {
      return after.equals(",");
    }

    boolean endsWithSlash() {
      return after.equals("/");
    }

    boolean touchesDate() {
      return before.indexOf(DATE) >= 0 || after.indexOf(DATE) >= 0;
    }
  }

  /** Represents a date among the signs. */
  static final char DATE = '0';

  /**
   * Splits the beginning of a line.
   *
   * @param dates the offsets that belong to dates
   */
  static Opening of(String line, BitSet dates) {
    int end = end(line);
    List<OpeningPart> parts = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    int i = 0;
    while (i < end) {
      i = signs(line, i, end, dates, before);
      int begin = i;
      while (i < end && !isSign(line, i, dates)) {
        i++;
      }
      String text = SourceNote.withoutQuotes(line.substring(begin, i));
      StringBuilder after = new StringBuilder();
      int next = signs(line, i, end, dates, after);
      String folded = Line.fold(text);
      if (!folded.isEmpty()) {
        parts.add(new OpeningPart(text, folded, begin, before.toString(), after.toString(), next));
        before = after;
      } else {
        before.append(after);
      }
      i = next;
    }
    return new Opening(List.copyOf(parts), end == line.length());
  }

  private static int end(String line) {
    int most = Math.min(line.length(), MOST_LETTERS);
    for (int i = 0; i + 1 < most; i++) {
      if (STOPS.indexOf(line.charAt(i)) >= 0 && Character.isWhitespace(line.charAt(i + 1))) {
        return i;
      }
    }
    return most;
  }

  /**
   * Appends the signs from here on, each as the character of its kind, and returns the offset after
   * them.
   */
  private static int signs(String line, int from, int end, BitSet dates, StringBuilder noted) {
    int i = from;
    while (i < end && (isBlank(line.charAt(i)) || isSign(line, i, dates))) {
      if (!isBlank(line.charAt(i))) {
        char sign = dates.get(i) ? DATE : sign(line.charAt(i));
        boolean isSame =
            sign == DATE && noted.length() > 0 && noted.charAt(noted.length() - 1) == DATE;
        noted.append(isSame ? "" : String.valueOf(sign));
      }
      i++;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isSign(String line, int i, BitSet dates) {
    char c = line.charAt(i);
    return dates.get(i) || DASHES.indexOf(c) >= 0 || OTHERS.indexOf(c) >= 0 || isDash(line, i);
  }

  private static boolean isDash(String line, int i) {
    return line.charAt(i) == TATWEEL
        && (i == 0
            || i + 1 == line.length()
            || Character.isWhitespace(line.charAt(i - 1))
            || Character.isWhitespace(line.charAt(i + 1)));
  }

  private static char sign(char c) {
    if (DASHES.indexOf(c) >= 0 || c == TATWEEL) {
      return '-';
    }
    return switch (c) {
      case '|' -> '/';
      case '\u060C' -> ',';
      case '[' -> '(';
      case ']' -> ')';
      default -> c;
    };
  }
}
