package rasd.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Divides a paragraph into sentences.
 *
 * <p>{@code قال د. أحمد "نعم." وأضاف: لا.} is two sentences: the stop after the single letter د
 * belongs to an abbreviation, and the stop inside the quotation ends a sentence together with the
 * closing mark. {@code . ! ? ؟} end a sentence; two or more stops in a row ({@code ..}, {@code …})
 * do so only at the end of the paragraph. A stop between two Arabic words without a space ({@code
 * انتهى.وقال}) ends a sentence; a stop in a number, an address or an abbreviation does not. Within
 * quotation marks or brackets that enclose up to 300 characters, only the last stop counts. A
 * longer quotation, or a quotation that is not closed, is split as if it had no marks.
 *
 * <p>Not handled: sentences that end without a mark; abbreviations of several Arabic letters.
 *
 * <p>Thread-safe.
 */
public final class SentenceSplitter {
  private static final int LONGEST_ENCLOSURE = 300;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "prof", "gen", "sen", "vs", "etc", "inc", "ltd", "co",
          "jr", "sr", "no", "fig", "feat", "al");

  /**
   * The sentences between two offsets of a text, trimmed and in order. Each sentence has a token,
   * and together they cover all of this part of the text except white space. There are none if the
   * part has no token.
   */
  public List<Span> sentences(String text, int begin, int end) {
    List<Span> sentences = new ArrayList<>();
    int start = begin;
    int at = begin;
    int enclosedUntil = begin - 1;
    while (at < end) {
      if (!isTerminator(text.charAt(at))) {
        if (at > enclosedUntil) {
          enclosedUntil = closing(text, at, end);
        }
        at++;
        continue;
      }
      int afterMarks = afterTerminators(text, at, end);
      int after = afterClosers(text, afterMarks, end);
      if (afterMarks >= enclosedUntil
          && isEnd(text, at, afterMarks, after, begin, end)
          && add(sentences, text, start, after)) {
        start = after;
      }
      at = after;
    }
    add(sentences, text, start, end);
    return sentences;
  }

  /**
   * Adds a sentence that has a token, or joins a sentence without tokens to the previous one.
   * Returns false if there is no previous sentence.
   */
  private static boolean add(List<Span> sentences, String text, int begin, int end) {
    Span span = trimmed(text, begin, end);
    if (hasToken(text, span.begin(), span.end())) {
      sentences.add(span);
      return true;
    }
    if (sentences.isEmpty()) {
      return false;
    }
    if (span.begin() < span.end()) {
      Span last = sentences.remove(sentences.size() - 1);
      sentences.add(new Span(last.begin(), span.end()));
    }
    return true;
  }

  private static boolean isEnd(
      String text, int mark, int afterMarks, int after, int begin, int end) {
    if (after == end) {
      return true;
    }
    if (isPause(text, mark, afterMarks) || isClosingBracket(text.charAt(afterMarks))) {
      return false;
    }
    if (!Letters.isSpace(text.charAt(after))) {
      return after == afterMarks && isGlued(text, mark, after, begin, end);
    }
    return text.charAt(mark) != '.' || !isAbbreviation(text, mark, begin);
  }

  /**
   * Whether a mark closes a remark, such as {@code (هل وصل؟)}, which does not end the sentence that
   * contains it.
   */
  private static boolean isClosingBracket(char c) {
    return c == ')' || c == ']';
  }

  /** Whether the marks are two or more stops, or an ellipsis. */
  private static boolean isPause(String text, int from, int to) {
    if (to - from == 1 && text.charAt(from) != '\u2026') {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '.' && text.charAt(i) != '\u2026') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether Arabic words of at least two letters touch the mark on both sides: {@code انتهى.وقال}.
   */
  private static boolean isGlued(String text, int mark, int after, int begin, int end) {
    return after + 1 < end
        && mark - 2 >= begin
        && Letters.isPlainArabic(text.charAt(mark - 1))
        && Letters.isPlainArabic(text.charAt(mark - 2))
        && Letters.isPlainArabic(text.charAt(after))
        && Letters.isPlainArabic(text.charAt(after + 1));
  }

  /**
   * Whether a listed word or a single letter comes before the stop, unless the letter is the sign
   * of a year ({@code 2017 م.}).
   */
  private static boolean isAbbreviation(String text, int stop, int begin) {
    int wordBegin = stop;
    int letters = 0;
    while (wordBegin > begin && isWordPart(text.charAt(wordBegin - 1))) {
      wordBegin--;
      letters += isCounted(text.charAt(wordBegin)) ? 1 : 0;
    }
    if (letters == 1 || (letters == 2 && text.charAt(wordBegin) == Letters.WAW)) {
      return !isSignOfYear(text, wordBegin, begin);
    }
    return letters > 1 && letters <= 4 && ABBREVIATIONS.contains(lowerCase(text, wordBegin, stop));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || Letters.isArabicMark(c);
  }

  private static boolean isCounted(char c) {
    return c != Letters.TATWEEL && !Letters.isArabicMark(c);
  }

  /** Whether a letter is the {@code م} or {@code هـ} after a number. */
  private static boolean isSignOfYear(String text, int wordBegin, int begin) {
    char sign = text.charAt(wordBegin);
    if (sign != Letters.MIM && sign != Letters.HA) {
      return false;
    }
    int at = wordBegin;
    while (at > begin && Letters.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at > begin && Letters.isDigit(text.charAt(at - 1));
  }

  private static String lowerCase(String text, int begin, int end) {
    return Folding.normalize(text.substring(begin, end));
  }

  private static boolean isTerminator(char c) {
    return switch (c) {
      case '.', '!', '?', '\u061F', '\u06D4', '\u2026', '\u3002', '\uFF01', '\uFF1F' -> true;
      default -> false;
    };
  }

  private static int afterTerminators(String text, int at, int end) {
    int after = at;
    while (after < end && isTerminator(text.charAt(after))) {
      after++;
    }
    return after;
  }

  private static int afterClosers(String text, int at, int end) {
    int after = at;
    while (after < end && isCloser(text.charAt(after))) {
      after++;
    }
    return after;
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '\u00BB', '\u201C', '\u201D', '\u2019', ')', ']', '\u200F', '\u200E' -> true;
      default -> false;
    };
  }

  /**
   * The offset at which the quotation or bracket that opens here is closed, or -1 if none opens
   * here or it is not closed within {@link #LONGEST_ENCLOSURE} characters.
   */
  private static int closing(String text, int at, int end) {
    int stop = Math.min(end, at + LONGEST_ENCLOSURE);
    return switch (text.charAt(at)) {
      case '(' -> closingBracket(text, at, stop);
      case '\u00AB' -> closingGuillemet(text, at, stop);
      case '"', '\u201C', '\u201D', '\u201E' -> closingMark(text, at, stop);
      default -> -1;
    };
  }

  private static int closingBracket(String text, int at, int stop) {
    for (int i = at + 1; i < stop; i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
    }
    return -1;
  }

  /**
   * The offset of the closing guillemet, or -1. Guillemets can be nested: {@code «قال إن «داعش»
   * خطر»}.
   */
  private static int closingGuillemet(String text, int at, int stop) {
    int depth = 0;
    for (int i = at; i < stop; i++) {
      char c = text.charAt(i);
      depth += c == '\u00AB' ? 1 : c == '\u00BB' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The offset of the closing mark, or -1. Newsrooms confuse “ and ”, so either closes a quotation
   * if no white space precedes it and no letter or digit follows.
   */
  private static int closingMark(String text, int at, int stop) {
    if (at + 1 >= stop || Letters.isSpace(text.charAt(at + 1))) {
      return -1;
    }
    int depth = 1;
    for (int i = at + 2; i < stop; i++) {
      if (isMark(text.charAt(i))) {
        depth += closes(text, i) ? -1 : 1;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\u201C' || c == '\u201D';
  }

  private static boolean closes(String text, int mark) {
    return !Letters.isSpace(text.charAt(mark - 1))
        && (mark + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(mark + 1)));
  }

  private static boolean hasToken(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int c = text.codePointAt(i);
      if ((Character.isLetterOrDigit(c) && c != Letters.TATWEEL) || Letters.isSymbol(c)) {
        return true;
      }
    }
    return false;
  }

  private static Span trimmed(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Letters.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Letters.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
