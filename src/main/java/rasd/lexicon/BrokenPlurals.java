package rasd.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the singulars that the pattern of a broken plural allows: {@code مكاتب} may be the plural
 * of {@code مكتب} or of {@code مكتبة}. The corpus must decide which of them is right, if any.
 *
 * <p>It uses only patterns that few words other than plurals have. Not handled: {@code فعول},
 * {@code فعال}, {@code فعل} and {@code أفعل}, which verbal nouns and adjectives also have; {@link
 * WordLists} has common plurals of these patterns.
 */
final class BrokenPlurals {
  /**
   * Each entry is the pattern of a plural, followed by those of its singulars; digits stand for the
   * letters of the root.
   */
  private static final String[] PATTERNS = {
    "م1ا2ي3 م12و3 م12ا3 م12ي3 م12و3ة",
    "م1ا23 م123 م123ة",
    "1وا2ي3 1ا2و3 1ا2ي3",
    "1وا23 1ا23ة 1ا23",
    "12ائ3 12ا3ة 12ي3ة 12و3ة",
    "12ا3ي4 123و4 123ي4 123ا4 123و4ة 123ي4ة",
    "ت1ا2ي3 ت12ي3",
    "ا1ا2ي3 ا12و3 ا12و3ة",
    "123اء 12ي3 1ا23",
    "ا12ياء 12ي",
    "ا123اء 12ي3",
    "ا12ا3 123",
    "ا12ة 12ا2",
    "ا12ية 12اء",
    "ا123ة 12ا3 12ي3",
    "12ا34 1234 1234ة",
  };

  /** The pattern of {@code أحزاب}; {@code إعلام}, with a hamza below the alif, is a verbal noun. */
  private static final String PATTERN_WITH_HAMZA_ABOVE = "ا12ا3";

  /** Letters that a root cannot have: a long a and the feminine ending. */
  private static final String NOT_OF_ROOTS = "اة";

  private static final int LETTERS_OF_ROOT = 4;

  /** The patterns: for each plural, an array of its pattern and those of its singulars. */
  private static final String[][] TABLE = table();

  private BrokenPlurals() {}

  /**
   * The possible singulars of a normalized stem, by the first pattern that matches the stem, the
   * most likely first; empty if no pattern matches.
   */
  static List<String> singulars(String stem) {
    List<String> singulars = new ArrayList<>();
    for (String[] patterns : TABLE) {
      char[] root = new char[LETTERS_OF_ROOT];
      if (fits(stem, patterns[0], root)) {
        for (int i = 1; i < patterns.length; i++) {
          singulars.add(fill(patterns[i], root));
        }
        return singulars;
      }
    }
    return singulars;
  }

  /** Whether a stem, if written with a hamza below, is a verbal noun like {@code إعلام}. */
  static boolean mayBeVerbalNoun(String stem) {
    return fits(stem, PATTERN_WITH_HAMZA_ABOVE, new char[LETTERS_OF_ROOT]);
  }

  /** Whether a stem has the pattern; if so, writes the letters of its root to {@code root}. */
  private static boolean fits(String stem, String pattern, char[] root) {
    if (stem.length() != pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (isPlace(c) && NOT_OF_ROOTS.indexOf(stem.charAt(i)) < 0) {
        root[c - '1'] = stem.charAt(i);
      } else if (c != stem.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static String fill(String pattern, char[] root) {
    StringBuilder stem = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      stem.append(isPlace(c) ? root[c - '1'] : c);
    }
    return stem.toString();
  }

  private static boolean isPlace(char c) {
    return c >= '1' && c < '1' + LETTERS_OF_ROOT;
  }

  private static String[][] table() {
    String[][] table = new String[PATTERNS.length][];
    for (int i = 0; i < table.length; i++) {
      table[i] = PATTERNS[i].split(" ", -1);
    }
    return table;
  }
}
