package rasd.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasd.text.Span;

/**
 * Finds scripts that were left in a text: {@code jQuery(document).ready(function(){ vote(); });}. A
 * script is a run of complete statements of which at least one names the web page that they act on,
 * so that code which a text explains, such as {@code print("x")}, is not one. Code that follows a
 * quotation mark is not a script either.
 *
 * <p>Not handled: a script that several lines share; strings that contain their own quotation mark,
 * escaped.
 */
final class Scripts {
  /** What only the script of a web page names. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?<![\\w$.])(?:(?:document|window|googletag|jQuery|\\$)\\.[a-zA-Z]"
              + "|(?:jQuery|\\$)\\(\\s*+[\"'a-zA-Z])|\\(document,\\s*+[\"']");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![\\w$.])(?:/\\*|(?:var|let|const|function|if|for|try)\\s++[\\w$({]"
              + "|[!(+]{0,3}+[a-zA-Z_$][\\w$]*+(?:\\.[\\w$]++)*+\\s*+(?:[(\\[]|\\+?=(?!=)))");

  /** What continues a statement after a block. */
  private static final Pattern CONTINUED =
      Pattern.compile("^\\s*+(?:[)\\],;.(=]|else\\b|catch\\b)");

  private static final String QUOTATION_MARKS = "\"'`«“‘";
  private static final String STRING_MARKS = "\"'`";
  private static final String OPENERS = "([{";
  private static final String CLOSERS = ")]}";

  private final String text;
  private int at;

  private Scripts(String text) {
    this.text = text;
  }

  /** The places of scripts in a line. */
  static List<Span> find(String text) {
    return mayNamePage(text) && PAGE.matcher(text).find() ? new Scripts(text).find() : List.of();
  }

  /** Whether a line has one of the words of {@link #PAGE}; hardly any line of a story has one. */
  private static boolean mayNamePage(String text) {
    return text.indexOf('$') >= 0
        || text.contains("document")
        || text.contains("window")
        || text.contains("jQuery")
        || text.contains("googletag");
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    Matcher head = HEAD.matcher(text).useTransparentBounds(true);
    while (head.region(at, text.length()).find()) {
      at = head.start();
      Span run = run(head);
      boolean isQuoted =
          run.begin() > 0 && QUOTATION_MARKS.indexOf(text.charAt(run.begin() - 1)) >= 0;
      if (!isQuoted && PAGE.matcher(text).region(run.begin(), run.end()).find()) {
        found.add(run);
      }
    }
    return found;
  }

  /**
   * Reads statements that follow one another, from here on; the span is empty if there are none.
   */
  private Span run(Matcher head) {
    int begin = at;
    int end = at;
    while (readStatement()) {
      end = at;
      int next = blanksEnd(at);
      if (!head.region(next, text.length()).lookingAt()) {
        break;
      }
      at = next;
    }
    return new Span(begin, end);
  }

  private int blanksEnd(int begin) {
    int end = begin;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Reads a statement or comment, and returns whether it is complete. If it is not, stops where it
   * cannot continue.
   */
  private boolean readStatement() {
    if (text.startsWith("/*", at)) {
      int close = text.indexOf("*/", at + 2);
      at = close < 0 ? text.length() : close + 2;
      return close >= 0;
    }
    Deque<Character> closers = new ArrayDeque<>();
    int lastVisible = at;
    while (at < text.length() && isCode(text.charAt(at))) {
      char c = text.charAt(at);
      if (STRING_MARKS.indexOf(c) >= 0) {
        int close = text.indexOf(c, at + 1);
        if (close < 0) {
          return false;
        }
        at = close;
      } else if (OPENERS.indexOf(c) >= 0) {
        closers.push(CLOSERS.charAt(OPENERS.indexOf(c)));
      } else if (CLOSERS.indexOf(c) >= 0 && (closers.isEmpty() || closers.pop() != c)) {
        return false;
      }
      lastVisible = Character.isWhitespace(c) ? lastVisible : at;
      at++;
      if (closers.isEmpty() && (c == ';' || (c == '}' && !isContinued()))) {
        return true;
      }
    }
    boolean endsInCall = closers.isEmpty() && text.charAt(lastVisible) == ')';
    at = endsInCall ? lastVisible + 1 : at;
    return endsInCall;
  }

  private boolean isContinued() {
    return CONTINUED.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean isCode(char c) {
    return c < 0x80 || Character.isWhitespace(c);
  }
}
