package rasd.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasd.lexicon.Lexeme.WordClass;

/**
 * Groups words that look as if they had the same root: {@code قدم}, {@code تقديم}, {@code القدم}
 * and {@code المتقدم}. Families are looser than terms and often mix several roots, because weak
 * letters are not distinguished.
 */
final class Families {
  private static final List<String> PREFIXES =
      List.of("است", "مست", "مت", "من", "م", "ت", "ا", "ي");
  private static final List<String> SUFFIXES = List.of("اء", "ان", "ة", "ي");
  private static final String WEAK = "اويئؤء";
  private static final char TA = 'ت';
  private static final int LETTERS_OF_ROOT = 3;

  private Families() {}

  /**
   * For each term the name of its family, which is the family's most frequent term; terms that are
   * the name of their own family are left out.
   *
   * @param terms the terms of lexemes
   * @param counts the counts of lexemes
   */
  static Map<String, String> of(Map<Lexeme, String> terms, Map<Lexeme, Long> counts) {
    Map<String, String> heads = new HashMap<>();
    Map<String, String> families = new HashMap<>();
    terms.keySet().stream()
        .filter(Families::hasRoot)
        .sorted(
            Comparator.<Lexeme>comparingLong(lexeme -> -counts.getOrDefault(lexeme, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            lexeme -> {
              String term = terms.getOrDefault(lexeme, lexeme.stem());
              String head = heads.computeIfAbsent(root(lexeme.stem()), root -> term);
              if (!head.equals(term)) {
                families.put(term, head);
              }
            });
    return families;
  }

  private static boolean hasRoot(Lexeme lexeme) {
    return lexeme.wordClass() == WordClass.NOUN || lexeme.wordClass() == WordClass.VERB;
  }

  /** An approximation of the root of a stem: {@code جمع} for {@code مجتمع} and {@code جامعة}. */
  static String root(String stem) {
    String root = withoutSuffix(stem);
    for (String prefix : PREFIXES) {
      if (root.startsWith(prefix) && root.length() - prefix.length() >= LETTERS_OF_ROOT) {
        root = root.substring(prefix.length());
        break;
      }
    }
    if (root.length() > LETTERS_OF_ROOT && root.charAt(1) == TA) {
      root = root.charAt(0) + root.substring(2); // اجتماع
    }
    for (int i = 1; i < root.length() - 1 && root.length() > LETTERS_OF_ROOT; i++) {
      if (WEAK.indexOf(root.charAt(i)) >= 0) {
        root = root.substring(0, i) + root.substring(i + 1);
      }
    }
    return withOneWeakLetter(root);
  }

  private static String withoutSuffix(String stem) {
    for (String suffix : SUFFIXES) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= LETTERS_OF_ROOT) {
        return stem.substring(0, stem.length() - suffix.length());
      }
    }
    return stem;
  }

  private static String withOneWeakLetter(String root) {
    StringBuilder same = new StringBuilder(root);
    for (int i = 1; i < root.length(); i++) {
      if (WEAK.indexOf(root.charAt(i)) >= 0) {
        same.setCharAt(i, WEAK.charAt(0));
      }
    }
    return same.toString();
  }
}
