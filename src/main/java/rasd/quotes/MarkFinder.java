package rasd.quotes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.Quote;
import rasd.text.Proclitics;

/**
 * Finds passages between quotation marks: {@code "…"}, {@code «…»}, {@code “…”}, and mixtures.
 *
 * <p>Newsrooms confuse the marks, so their surroundings matter more than their shape: a mark
 * between white space and a letter opens, and one between a letter and white space closes. A
 * quotation that is still open at the end of a paragraph continues, through at most four
 * paragraphs, if the next paragraph begins with a mark, or if the first mark in that paragraph
 * closes. Otherwise, the quotation ends before the next sentence that begins with a verb of speech,
 * and at the latest with the paragraph.
 *
 * <p>Not handled: single marks {@code '…'}, doubled brackets {@code ((…))}.
 */
final class MarkFinder {
  private static final String ANGLE = "\u00AB\u00BB"; // « »
  private static final String CURLY = "\u201C\u201D\u201E\u201F\u2033"; // “ ” „ ‟ ″
  private static final char DOUBLE = '"';
  private static final char ANGLE_CLOSING = '\u00BB'; // »
  private static final char CURLY_CLOSING = '\u201D'; // ”
  private static final char PRIME_CLOSING = '\u2033'; // ″, which some type instead of ”
  private static final char TATWEEL = '\u0640'; // ـ
  private static final int MOST_PARAGRAPHS = 4;

  /** Finds the end of an unclosed quotation. */
  interface Limit {
    /** The end of the quotation that begins at an offset, at most the end of its paragraph. */
    int of(int begin, int endOfParagraph);
  }

  private final String body;
  private final Limit limit;
  private final List<Marked> found = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private int paragraphs;

  private MarkFinder(String body, Limit limit) {
    this.body = body;
    this.limit = limit;
  }

  static List<Marked> find(String body, Limit limit) {
    return new MarkFinder(body, limit).find();
  }

  private List<Marked> find() {
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        endParagraph(i);
      } else if (isMark(c) && !isContinuation(i)) {
        if (opens(i)) {
          open.push(i);
        } else {
          close(i);
        }
      }
    }
    endParagraph(body.length());
    return outermost();
  }

  private boolean opens(int mark) {
    if (isClosingShape(mark)) {
      return open.isEmpty() && looksOpening(mark);
    }
    if (body.charAt(mark) == DOUBLE && !open.isEmpty()) {
      return looksOpening(mark);
    }
    return looksOpening(mark) || !looksClosing(mark);
  }

  private boolean looksOpening(int mark) {
    return isBoundaryBefore(mark) && mark + 1 < body.length() && isWordPart(mark + 1);
  }

  private boolean looksClosing(int mark) {
    boolean afterText = mark > 0 && !isSpace(mark - 1);
    return afterText && (mark + 1 == body.length() || !isWordPart(mark + 1));
  }

  private boolean isBoundaryBefore(int mark) {
    if (mark == 0 || !Character.isLetterOrDigit(body.charAt(mark - 1))) {
      return mark == 0
          || isSpace(mark - 1)
          || ":([-\u2013\u2014/".indexOf(body.charAt(mark - 1)) >= 0;
    }
    char before = body.charAt(mark - 1);
    boolean isClitic = Proclitics.isConjunction(before) || Proclitics.isPreposition(before);
    return before == TATWEEL || (isClitic && (mark == 1 || isSpace(mark - 2)));
  }

  /** Whether a character is part of a word or may open a quotation within the quotation. */
  private boolean isWordPart(int at) {
    char c = body.charAt(at);
    return Character.isLetterOrDigit(c) || (isMark(c) && !isClosingShape(at));
  }

  private boolean isClosingShape(int mark) {
    char c = body.charAt(mark);
    return c == ANGLE_CLOSING || c == CURLY_CLOSING || c == PRIME_CLOSING;
  }

  /**
   * Closes the innermost open quotation of the same kind of marks, angle or other. If there is
   * none, the mark is ignored.
   */
  private void close(int mark) {
    Integer opened = lastOpen(isAngle(mark));
    if (opened == null) {
      return;
    }
    while (!open.pop().equals(opened)) {
      // An inner quotation that was never closed is part of the one that is closed now.
    }
    add(opened, mark, mark + 1, true);
  }

  private @Nullable Integer lastOpen(boolean angle) {
    for (Integer opened : open) {
      if (isAngle(opened) == angle) {
        return opened;
      }
    }
    return null;
  }

  /**
   * Whether the mark repeats the opening mark of a quotation at the beginning of a later paragraph.
   */
  private boolean isContinuation(int mark) {
    Integer opened = open.peekLast();
    return opened != null
        && isAtLineStart(mark)
        && isAngle(opened) == isAngle(mark)
        && body.substring(opened, mark).indexOf('\n') >= 0;
  }

  private boolean isAtLineStart(int mark) {
    int at = mark;
    while (at > 0 && isSpace(at - 1) && body.charAt(at - 1) != '\n') {
      at--;
    }
    return at == 0 || body.charAt(at - 1) == '\n';
  }

  private void endParagraph(int newline) {
    if (open.isEmpty()) {
      return;
    }
    paragraphs++;
    pairAlike(newline);
    if (open.isEmpty() || paragraphs >= MOST_PARAGRAPHS || !goesOn(newline + 1)) {
      while (!open.isEmpty()) {
        endUnclosed(newline);
      }
      paragraphs = 0;
    }
  }

  /** Closes a quotation whose marks both look like opening ones, as in {@code “داعش “وغيره}. */
  private void pairAlike(int newline) {
    if (open.size() == 2 && isAngle(open.peekFirst()) == isAngle(open.peekLast())) {
      int closing = open.pop();
      int opening = open.pop();
      if (body.substring(opening, newline).indexOf('\n') < 0) {
        add(opening, closing, closing + 1, true);
      } else {
        open.push(opening);
      }
    }
  }

  /** Whether an open quotation continues in the paragraph that begins here. */
  private boolean goesOn(int paragraph) {
    for (int i = paragraph; i < body.length() && body.charAt(i) != '\n'; i++) {
      if (isMark(body.charAt(i))) {
        return isAtLineStart(i) || looksClosing(i);
      }
    }
    return false;
  }

  private void endUnclosed(int endOfParagraph) {
    int opened = open.pop();
    int end = limit.of(opened + 1, endOfParagraph);
    while (end > opened + 1 && isStopOrMark(body.charAt(end - 1))) {
      end--;
    }
    add(opened, end, end, false);
  }

  private boolean isStopOrMark(char c) {
    return c == '.' || isMark(c) || Character.isWhitespace(c);
  }

  private void add(int opened, int end, int outerEnd, boolean isClosed) {
    int from = opened + 1;
    int to = end;
    while (from < to && isSpace(from)) {
      from++;
    }
    while (to > from && isSpace(to - 1)) {
      to--;
    }
    if (from < to) {
      found.add(new Marked(opened, from, to, outerEnd, style(opened), isClosed));
    }
  }

  private Quote.Style style(int mark) {
    if (isAngle(mark)) {
      return Quote.Style.ANGLE;
    }
    return body.charAt(mark) == DOUBLE ? Quote.Style.DOUBLE : Quote.Style.CURLY;
  }

  private List<Marked> outermost() {
    found.sort(
        (one, other) ->
            one.outerBegin() != other.outerBegin()
                ? Integer.compare(one.outerBegin(), other.outerBegin())
                : Integer.compare(other.outerEnd(), one.outerEnd()));
    int end = -1;
    for (Iterator<Marked> all = found.iterator(); all.hasNext(); ) {
      Marked marked = all.next();
      if (marked.outerBegin() < end) {
        all.remove();
      } else {
        end = marked.outerEnd();
      }
    }
    return found;
  }

  private boolean isAngle(int mark) {
    return ANGLE.indexOf(body.charAt(mark)) >= 0;
  }

  private static boolean isMark(char c) {
    return c == DOUBLE || ANGLE.indexOf(c) >= 0 || CURLY.indexOf(c) >= 0;
  }

  private boolean isSpace(int at) {
    char c = body.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
