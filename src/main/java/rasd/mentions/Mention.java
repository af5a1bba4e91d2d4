package rasd.mentions;

import java.util.List;
import rasd.text.Folding;

/**
 * Where a name stands in the body, clitics left outside, and the form it is written in: {@code
 * وللعراق} mentions {@code لعراق} at its fourth letter, in the form {@code العراق}.
 *
 * @param surface {@code body.substring(begin, end)}
 * @param form clitics off, a swallowed alif put back, without vowel marks, tatweel and quotation
 *     marks, words parted by one space
 */
record Mention(int begin, int end, String surface, String form) {
  private static final String ALIF = "\u0627"; // ا
  private static final String QUOTES = "\"«»“”";
  private static final char TATWEEL = '\u0640';

  static Mention of(String body, List<NameFinder.Word> words, NameFinder.Found found) {
    NameFinder.Word first = words.get(found.first());
    int begin = first.begin() + Folding.surfaceOffset(first.surface(), found.clitics());
    int end = words.get(found.last()).end();
    String surface = body.substring(begin, end);
    String form = (found.hasRestoredAlif() ? ALIF : "") + withoutMarks(surface);
    return new Mention(begin, end, surface, form);
  }

  private static String withoutMarks(String surface) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      int type = Character.getType(c);
      boolean isMark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        letters.append(letters.toString().endsWith(" ") ? "" : " ");
      } else if (!isMark && c != TATWEEL && QUOTES.indexOf(c) < 0) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
