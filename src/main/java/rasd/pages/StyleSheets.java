package rasd.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasd.text.Span;

/**
 * Finds style sheets that were left in a text: {@code #vote ul { margin: 0; padding: 5px }}.
 * Scripts are not found.
 */
final class StyleSheets {
  private static final Pattern DECLARATION = Pattern.compile("^\\s*+[*_a-zA-Z-]++\\s*+:");
  private static final int MOST_SELECTOR = 200;
  private static final String SELECTOR_SIGNS = "#.:*@[";

  private StyleSheets() {}

  /** The places of style sheets in a line; rules that follow one another are one place. */
  static List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    int close = text.indexOf('}');
    while (close >= 0) {
      int open = close - 1;
      while (open >= from && text.charAt(open) != '{') {
        open--;
      }
      if (open >= from && isRule(text, open + 1, close)) {
        add(new Span(selectorBegin(text, from, open), close + 1), text, found);
      }
      from = close + 1;
      close = text.indexOf('}', from);
    }
    return found;
  }

  private static void add(Span rule, String text, List<Span> found) {
    Span last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null && text.substring(last.end(), rule.begin()).isBlank()) {
      found.set(found.size() - 1, new Span(last.begin(), rule.end()));
    } else {
      found.add(rule);
    }
  }

  private static boolean isRule(String text, int begin, int end) {
    Matcher declaration = DECLARATION.matcher(text).region(begin, end);
    return declaration.lookingAt() && text.substring(begin, end).chars().allMatch(c -> c < 0x80);
  }

  /** The offset at which the rule's selector begins. A selector has only ASCII characters. */
  private static int selectorBegin(String text, int from, int open) {
    int begin = open;
    int least = Math.max(from, open - MOST_SELECTOR);
    while (begin > least && text.charAt(begin - 1) < 0x80) {
      begin--;
    }
    while (begin < open && !beginsSelector(text, begin)) {
      begin++;
    }
    return begin;
  }

  private static boolean beginsSelector(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || (SELECTOR_SIGNS.indexOf(c) >= 0 && !Character.isWhitespace(text.charAt(at + 1)));
  }
}
