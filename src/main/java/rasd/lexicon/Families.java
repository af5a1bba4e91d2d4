package rasd.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasd.lexicon.Lexeme.WordClass;
import rasd.text.Folding;

/**
 * Groups words that seem to have the same root: {@code قدم}, {@code تقديم}, {@code القدم} and
 * {@code المتقدم}. Families are looser than terms and may mix roots. Not handled: a long a that
 * stands for a ي ({@code باع} and {@code بيع}); it is always taken for a و.
 */
final class Families {
  private static final List<String> PREFIXES =
      List.of("است", "مست", "مت", "من", "م", "ت", "ا", "ي");
  private static final List<String> SUFFIXES = List.of("اء", "ان", "ة", "ي");
  private static final String ARTICLE = "ال";
  private static final String WEAK = "اوي";
  private static final String HAMZAS = "أإآئؤء";
  private static final char HAMZA = 'ء';
  private static final char ALIF = 'ا';
  private static final char WAW = 'و';
  private static final char TA = 'ت';
  private static final int LETTERS_OF_ROOT = 3;

  private Families() {}

  /**
   * Maps terms to their families. A family is named after its most frequent term, which is not in
   * the map.
   *
   * @param terms the term of each lexeme
   * @param counts the count of each lexeme
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
              String head = heads.computeIfAbsent(root(spelt(lexeme.stem(), term)), root -> term);
              if (!head.equals(term)) {
                families.put(term, head);
              }
            });
    return families;
  }

  private static boolean hasRoot(Lexeme lexeme) {
    return lexeme.wordClass() == WordClass.NOUN || lexeme.wordClass() == WordClass.VERB;
  }

  /**
   * The stem with the hamzas of its term, which keep {@code رأس} apart from {@code روسي}; the stem
   * itself if the term is not a form of it.
   */
  static String spelt(String stem, String term) {
    String core = term.startsWith(ARTICLE) ? term.substring(ARTICLE.length()) : term;
    if (!Folding.normalize(core).equals(stem)) {
      return stem;
    }
    StringBuilder spelt = new StringBuilder(stem);
    for (int i = 1; i < core.length(); i++) {
      if (HAMZAS.indexOf(core.charAt(i)) >= 0) {
        spelt.setCharAt(i, HAMZA);
      }
    }
    return spelt.toString();
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
    return withoutLongA(root);
  }

  private static String withoutSuffix(String stem) {
    for (String suffix : SUFFIXES) {
      if (stem.endsWith(suffix) && stem.length() - suffix.length() >= LETTERS_OF_ROOT) {
        return stem.substring(0, stem.length() - suffix.length());
      }
    }
    return stem;
  }

  /**
   * The root with و in place of a long a, as in {@code قال}, and with one letter for all hamzas.
   */
  private static String withoutLongA(String root) {
    StringBuilder same = new StringBuilder(root);
    for (int i = 1; i < root.length(); i++) {
      if (root.charAt(i) == ALIF) {
        same.setCharAt(i, WAW);
      } else if (HAMZAS.indexOf(root.charAt(i)) >= 0) {
        same.setCharAt(i, HAMZA);
      }
    }
    return same.toString();
  }
}
