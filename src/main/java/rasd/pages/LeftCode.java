package rasd.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rasd.text.Span;

/**
 * Finds code of the web page that was left in a text: {@linkplain StyleSheets style sheets} and
 * {@linkplain Scripts scripts}.
 */
final class LeftCode {
  private LeftCode() {}

  /** The places of code in a line; code that only blanks separate is one place. */
  static List<Span> find(String text) {
    List<Span> all = new ArrayList<>(StyleSheets.find(text));
    all.addAll(Scripts.find(text));
    all.sort(Comparator.comparingInt(Span::begin).thenComparingInt(Span::end));
    List<Span> places = new ArrayList<>();
    for (Span code : all) {
      Span last = places.isEmpty() ? null : places.get(places.size() - 1);
      if (last != null && isNothingBetween(last, code, text)) {
        places.set(places.size() - 1, new Span(last.begin(), Math.max(last.end(), code.end())));
      } else {
        places.add(code);
      }
    }
    return places;
  }

  /** Whether a text consists only of code. */
  static boolean isAllOf(String text) {
    return find(text).contains(new Span(0, text.length()));
  }

  private static boolean isNothingBetween(Span code, Span next, String text) {
    return next.begin() <= code.end() || text.substring(code.end(), next.begin()).isBlank();
  }
}
