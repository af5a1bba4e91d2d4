package rasd.calendar;

import java.util.ArrayList;
import java.util.List;
import rasd.text.Letters;
import rasd.text.Numbers;

/**
 * A token of a line, which is a number, a word or a mark; dates are read from tokens. {@code
 * 18يناير-2017} is the number 18, the word {@code يناير}, the mark {@code -} and the number 2017.
 *
 * <p>A single Latin letter attached to the end of an Arabic word is taken for a misprint and left
 * out.
 *
 * @param key the {@link CalendarNames#key} of a word, or the character of a mark; empty for a
 *     number
 * @param value the value of a number of at most nine digits; otherwise -1
 * @param isGlued whether the previous token precedes it without white space
 */
record DateToken(int begin, int end, DateTokenKind kind, String key, int value, boolean isGlued) {
  /** The kind of a token. */
  enum DateTokenKind {
    NUMBER,
    WORD,
    MARK
  }

  private static final int LONGEST_NUMBER = 9;

  static List<DateToken> of(String line) {
    List<DateToken> tokens = new ArrayList<>();
    boolean isGlued = false;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Letters.isSpace(c) || Letters.isFormat(c)) {
        isGlued &= !Letters.isSpace(c);
        at++;
        continue;
      }
      DateToken token = at(line, at, isGlued);
      if (!token.isMisprint(line)) {
        tokens.add(token);
      }
      at = token.end;
      isGlued = true;
    }
    return tokens;
  }

  boolean isNumber() {
    return kind == DateTokenKind.NUMBER;
  }

  boolean isWord() {
    return kind == DateTokenKind.WORD;
  }

  boolean isMark(String anyOf) {
    return kind == DateTokenKind.MARK && anyOf.contains(key);
  }

  int length() {
    return end - begin;
  }

  private static DateToken at(String line, int begin, boolean isGlued) {
    char c = line.charAt(begin);
    if (Letters.isDigit(c)) {
      int end = Numbers.endOfDigits(line, begin, line.length());
      int value = end - begin > LONGEST_NUMBER ? -1 : Numbers.valueOf(line, begin, end);
      return new DateToken(begin, end, DateTokenKind.NUMBER, "", value, isGlued);
    }
    int end = endOfWord(line, begin);
    if (end > begin) {
      String key = CalendarNames.key(line.substring(begin, end));
      return new DateToken(begin, end, DateTokenKind.WORD, key, -1, isGlued);
    }
    return new DateToken(begin, begin + 1, DateTokenKind.MARK, String.valueOf(c), -1, isGlued);
  }

  /**
   * The offset after the word that begins here, or {@code begin} if none does. A word also ends
   * where the script changes to or from Arabic.
   */
  private static int endOfWord(String line, int begin) {
    boolean arabic = isArabic(line.charAt(begin));
    int end = begin;
    while (end < line.length()
        && isInWord(line.charAt(end))
        && isArabic(line.charAt(end)) == arabic) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char c) {
    return Letters.isPlainArabic(c) || Character.isLetter(c) || Letters.isArabicMark(c);
  }

  private static boolean isArabic(char c) {
    return Letters.isArabicLetter(c) || Letters.isArabicMark(c);
  }

  private boolean isMisprint(String line) {
    return isGlued
        && length() == 1
        && Letters.isAsciiLetter(line.charAt(begin))
        && isArabic(line.charAt(begin - 1));
  }
}
