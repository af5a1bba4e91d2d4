package rasd.pages;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import rasd.text.Folding;
import rasd.text.Letters;

/**
 * A line of a page that is not blank, with the properties that do not depend on its neighbours.
 *
 * @param number number in the page, from 0, with blank lines counted
 * @param text the text without white space at its ends
 * @param words number of runs of letters and digits; in a script without spaces, every two letters
 *     count as one more word
 * @param folded {@link #fold} of the text; empty for a long line, which is not compared
 * @param hint what the page's mark-up says about the line
 */
public record Line(int number, String text, int words, String folded, LineHint hint) {
  /**
   * The largest number of words of a short line. Longer lines are not compared with phrases or with
   * each other.
   */
  static final int SHORT_WORDS = 20;

  private static final int SENTENCE_WORDS = 8;
  private static final int PROSE_WORDS = 25;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String COMMAS = ",\u060C"; // ،
  private static final String SENTENCE_ENDS = ".!?؟۔。！？";

  /**
   * The number of letters that count as one word in Japanese, Chinese and Thai, which have no
   * spaces between words.
   */
  private static final int LETTERS_A_WORD = 2;

  private static final String CLOSERS = "\"'”’»)]}";

  /** The lines of a text that are not blank. */
  public static List<Line> of(String text) {
    return of(text, List.of());
  }

  /**
   * The lines of a page of mark-up that are not blank.
   *
   * @param hints one for each line; empty for plain text
   */
  static List<Line> of(String text, List<LineHint> hints) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int begin = 0;
    while (begin <= text.length()) {
      int end = end(text, begin);
      String trimmed = trimmed(text, begin, end);
      if (!trimmed.isEmpty()) {
        int words = words(trimmed);
        String folded = words > SHORT_WORDS ? "" : fold(trimmed);
        LineHint hint = number < hints.size() ? hints.get(number) : LineHint.NONE;
        lines.add(new Line(number, trimmed, words, folded, hint));
      }
      number++;
      begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  /** The texts of the lines that {@link #of} returns. */
  static List<String> texts(String text) {
    List<String> texts = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = end(text, begin);
      String trimmed = trimmed(text, begin, end);
      if (!trimmed.isEmpty()) {
        texts.add(trimmed);
      }
      begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return texts;
  }

  private static int end(String text, int begin) {
    int end = begin;
    while (end < text.length() && !endsLine(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a character ends a line, as {@code \R} in a regular expression does. */
  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /**
   * Whether the line looks like a paragraph of an article: it has at least 25 words, or at least 8
   * and the end of a sentence, and no ellipsis cuts it off.
   */
  public boolean isProse() {
    return !isCutOff() && (words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence()));
  }

  public boolean isShort() {
    return words <= SHORT_WORDS;
  }

  boolean endsSentence() {
    int last = lastVisible();
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether the line ends in a comma, as {@code السيد الوزير،} does. */
  boolean goesOn() {
    return COMMAS.indexOf(text.charAt(lastVisible())) >= 0;
  }

  private boolean isCutOff() {
    int end = lastVisible() + 1;
    return text.startsWith("…", end - 1) || text.startsWith("...", end - 3);
  }

  /**
   * The offset of the last visible character. Editors leave direction marks after the last full
   * stop.
   */
  private int lastVisible() {
    int last = text.length() - 1;
    while (last > 0 && Character.getType(text.charAt(last)) == Character.FORMAT) {
      last--;
    }
    return last;
  }

  boolean hasArabic() {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (Character.UnicodeScript.of(text.codePointAt(i)) == Character.UnicodeScript.ARABIC) {
        return true;
      }
    }
    return false;
  }

  /** The line's normalized words, joined by single spaces: {@code + الخط -} is {@code الخط}. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isInWord(text.charAt(i));
      if (inWord && begin < 0) {
        begin = i;
      } else if (!inWord && begin >= 0) {
        folded
            .append(folded.isEmpty() ? "" : " ")
            .append(Folding.normalize(text.substring(begin, i)));
        begin = -1;
      }
    }
    return folded.toString();
  }

  /** The offset after this many words and the blanks that follow them. */
  static int endOfWords(String text, int words) {
    int i = 0;
    for (int word = 0; word < words; word++) {
      while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private static int words(String text) {
    int words = 0;
    int unspaced = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean inWord = isInWord(text.charAt(i));
      words += inWord && !before ? 1 : 0;
      unspaced += isUnspaced(text.charAt(i)) ? 1 : 0;
      before = inWord;
    }
    return words + unspaced / LETTERS_A_WORD;
  }

  private static boolean isUnspaced(char c) {
    return (c >= '\u0E01' && c < '\u0E5C')
        || (c >= '\u3041' && c < '\u3100')
        || (c >= '\u3400' && c < '\uA000');
  }

  private static boolean isInWord(char c) {
    return Letters.isPlainArabic(c)
        || Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * The text between two offsets, without byte-order marks and white space (as Unicode defines it)
   * at its ends.
   */
  private static String trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isBlank(char c) {
    return UCharacter.isUWhiteSpace(c) || c == BYTE_ORDER_MARK;
  }
}
