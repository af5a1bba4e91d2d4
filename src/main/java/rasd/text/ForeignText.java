package rasd.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Divides text that is not Arabic by ICU's word rules, which keep {@code don’t}, {@code U.S} or an
 * emoji of several characters together and separate the words of a Thai sentence.
 *
 * <p>Not handled: words of more than 256 characters, which are cut after 256.
 */
final class ForeignText {
  /**
   * The number of characters that ICU sees at a time. Without this limit, a page without white
   * space would take quadratic time.
   */
  private static final int WINDOW = 256;

  private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("ar"));

  /**
   * The ends of the consecutive pieces that begin here, at least one. The last piece ends before
   * the next Arabic word, or before something that has a rule of its own: a number, a hashtag, or a
   * Latin word, which may be an address.
   */
  int[] ends(String text, int begin, int limit) {
    int windowEnd = windowEnd(text, begin, limit);
    words.setText(text.substring(begin, windowEnd));
    int[] ends = new int[4];
    int count = 0;
    int at = begin;
    for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
      if (count > 0
          && (hasOwnRule(text.charAt(at)) || isTorn(text, begin + next, limit, windowEnd))) {
        break;
      }
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, 2 * count);
      }
      at = begin + next;
      ends[count++] = at;
    }
    return Arrays.copyOf(ends, count);
  }

  private static int windowEnd(String text, int begin, int limit) {
    int stop = Math.min(limit, begin + WINDOW);
    int end = begin + 1;
    while (end < stop && !Letters.isArabicLetter(text.charAt(end))) {
      end++;
    }
    boolean insidePair = end < limit && Character.isLowSurrogate(text.charAt(end));
    return insidePair && end > begin + 1 ? end - 1 : end;
  }

  private static boolean hasOwnRule(char c) {
    return c == '#' || Letters.isDigit(c) || Letters.isAsciiLetter(c);
  }

  /** Whether a piece ends only because the window ends. */
  private static boolean isTorn(String text, int end, int limit, int windowEnd) {
    return end == windowEnd && end < limit && Character.isLetterOrDigit(text.codePointAt(end));
  }

  /** The kind of a piece, or null for punctuation and other signs that are not tokens. */
  static @Nullable TokenKind kindOf(String text, int begin, int end) {
    boolean hasDigit = false;
    for (int i = begin; i < end; i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        return TokenKind.WORD;
      }
      if (Letters.isSymbol(c)) {
        return TokenKind.SYMBOL;
      }
      hasDigit |= isNumeral(c);
    }
    return hasDigit ? TokenKind.NUMBER : null;
  }

  private static boolean isNumeral(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
