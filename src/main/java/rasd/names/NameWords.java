package rasd.names;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import rasd.text.Folding;

/**
 * The words of which persons' names consist, from {@code conf/name-words.txt}: {@code محمد} is one,
 * {@code كريم} sometimes is, {@code اجتماع} is not.
 *
 * <p>Not handled: which words are given and which are family names.
 */
public final class NameWords implements Serializable {
  private static final long serialVersionUID = 1;
  private static final char COMMENT = '#';
  private static final char WEAK = '?';
  private static final char ARABIC = '+';

  /** How strongly a word is a sign of a name. */
  public enum Strength {
    NONE,
    WEAK,
    STRONG
  }

  private final HashMap<String, Strength> strengths = new HashMap<>();
  private final HashSet<String> arabic = new HashSet<>();

  private NameWords() {}

  /**
   * Reads the lines of a file of words; {@code ?} marks a weak word and {@code +} an Arabic one.
   */
  static NameWords parse(Collection<String> lines) {
    NameWords words = new NameWords();
    for (String line : lines) {
      if (!line.isBlank() && line.charAt(0) != COMMENT) {
        for (String word : line.strip().split("\\s+", -1)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private void add(String entry) {
    boolean isWeak = entry.charAt(0) == WEAK;
    String marked = entry.substring(isWeak ? 1 : 0);
    boolean isArabic = marked.charAt(0) == ARABIC;
    String word = Folding.normalize(marked.substring(isArabic ? 1 : 0));
    strengths.putIfAbsent(word, isWeak ? Strength.WEAK : Strength.STRONG);
    if (isArabic) {
      arabic.add(word);
    }
  }

  /** The strength of a normalized word. */
  public Strength of(String word) {
    return strengths.getOrDefault(word, Strength.NONE);
  }

  /** All words, normalized. */
  Set<String> all() {
    return strengths.keySet();
  }

  /**
   * Whether a normalized word is a name from the Arab world; such names are not spelt with
   * different long vowels.
   */
  public boolean isArabic(String word) {
    return arabic.contains(word);
  }
}
