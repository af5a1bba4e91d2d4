package rasd.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.article.Mention;
import rasd.text.Folding;
import rasd.text.Letters;

/**
 * The place of a name in the body, without clitics, and its form: in {@code وللعراق}, the name
 * begins at the third letter; its surface is {@code لعراق} and its form {@code العراق}.
 *
 * @param surface {@code body.substring(begin, end)}
 * @param form the name without clitics, vowel marks, tatweel and quotation marks, with a swallowed
 *     alif restored and words separated by one space
 */
record SpelledForm(int begin, int end, String surface, String form) {
  private static final String ALIF = "\u0627"; // ا
  private static final String QUOTES = "\"«»“”";
  private static final char TATWEEL = '\u0640';

  /** The place and the form of a name that was found. */
  static SpelledForm of(
      String body, List<NameFinder.SentenceWord> words, NameFinder.NameMatch found) {
    SpelledForm bare = of(body, words, found.first(), found.last(), found.clitics());
    return found.hasRestoredAlif()
        ? new SpelledForm(bare.begin, bare.end, bare.surface, ALIF + bare.form)
        : bare;
  }

  /**
   * The place and the form of the words from {@code firstWord} to {@code lastWord} of a sentence.
   *
   * @param clitics number of letters of the first word's normalized form that precede the name
   */
  static SpelledForm of(
      String body, List<NameFinder.SentenceWord> words, int firstWord, int lastWord, int clitics) {
    NameFinder.SentenceWord first = words.get(firstWord);
    int begin = first.begin() + Folding.surfaceOffset(first.surface(), clitics);
    int end = words.get(lastWord).end();
    String surface = body.substring(begin, end);
    return new SpelledForm(begin, end, surface, withoutMarks(surface));
  }

  /**
   * The mention of an entity in this place.
   *
   * @param name the learnt name by which the mention was found; null for other methods
   */
  Mention mention(
      int sentence,
      String entity,
      EntityType type,
      @Nullable String name,
      String method,
      double confidence) {
    return new Mention(sentence, begin, end, surface, form, entity, type, name, method, confidence);
  }

  private static String withoutMarks(String surface) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Letters.isArabicLetter(c) && c != TATWEEL) {
        letters.append(c);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        boolean isSecond = !letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ';
        letters.append(isSecond ? "" : " ");
      } else if (!isMark(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return c == TATWEEL
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || QUOTES.indexOf(c) >= 0;
  }
}
