package rasd.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Words that only bind others. With {@code على} and {@code هذا} in the list, {@code على}, {@code
 * وعلى} and {@code وبهذا} are stop words; {@code علي}, a name, is none.
 *
 * <p>Not handled: the context. A word that is at times a noun ({@code نحو}) is what the list says.
 */
public final class StopWords implements Serializable {
  private static final long serialVersionUID = 1;

  /** Before a word of the list: this word with its clitic is another word ({@code !فهم}). */
  private static final char EXCEPTION = '!';

  private static final char COMMENT = '#';

  private final HashSet<String> words = new HashSet<>();
  private final HashSet<String> exceptions = new HashSet<>();

  /** Words in any spelling; one with {@code !} before it is no stop word with a clitic. */
  public StopWords(Collection<String> words) {
    for (String word : words) {
      if (word.charAt(0) == EXCEPTION) {
        exceptions.add(Folding.normalizeKeepingFinalAlif(word.substring(1)));
      } else {
        this.words.add(Folding.normalizeKeepingFinalAlif(word));
      }
    }
  }

  /**
   * From the text of a file: a word a line, {@code #} begins a comment, blank lines are skipped.
   */
  public static StopWords parse(String fileContent) {
    Set<String> words = new HashSet<>();
    for (String line : fileContent.split("\\R", -1)) {
      int comment = line.indexOf(COMMENT);
      String word = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new StopWords(words);
  }

  /**
   * Whether a word is one of them, as it stands or behind {@code و ف}, {@code ب ل ك} or one of
   * each.
   *
   * @param word as {@link Folding#normalizeKeepingFinalAlif} gives it
   */
  public boolean contains(String word) {
    return clitics(word) >= 0;
  }

  /**
   * How many letters before a stop word are clitics: 2 in {@code وبهذا}. -1 for another word.
   *
   * @param word as {@link Folding#normalizeKeepingFinalAlif} gives it
   */
  public int clitics(String word) {
    if (words.contains(word)) {
      return 0;
    }
    if (word.length() < 3 || exceptions.contains(word)) {
      return -1;
    }
    return switch (word.charAt(0)) {
      case Letters.WAW, Letters.FA -> {
        String rest = word.substring(1);
        yield words.contains(rest) ? 1 : isListedBehindPreposition(rest) ? 2 : -1;
      }
      case Letters.BA, Letters.LAM, Letters.KAF -> isListedBehindPreposition(word) ? 1 : -1;
      default -> -1;
    };
  }

  private boolean isListedBehindPreposition(String word) {
    if (word.length() < 3) {
      return false;
    }
    return switch (word.charAt(0)) {
      case Letters.BA, Letters.KAF -> words.contains(word.substring(1));
      case Letters.LAM ->
          words.contains(word.substring(1))
              || (word.charAt(1) == Letters.LAM
                  && words.contains(Letters.ALIF + word.substring(1)));
      default -> false;
    };
  }
}
