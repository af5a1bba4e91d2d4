package rasd.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text that is not Arabic, cut by ICU's word rules: {@code don’t}, {@code U.S}, an emoji of several
 * characters, the words of a Thai sentence.
 *
 * <p>Not handled: runs of 256 characters and more without a word boundary are cut there.
 */
final class ForeignText {
  /** A page without white space must cost no more than another, so ICU sees a part of it. */
  private static final int WINDOW = 256;

  private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("ar"));

  /**
   * The ends of the pieces from here on, one or more, up to where an Arabic word or something with
   * a rule of its own begins: a number, a hashtag, a Latin word, which may be an address.
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

  /** Whether a piece ends only because the window does. */
  private static boolean isTorn(String text, int end, int limit, int windowEnd) {
    return end == windowEnd && end < limit && Character.isLetterOrDigit(text.codePointAt(end));
  }

  /** What a piece is; null for punctuation and the like. */
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
