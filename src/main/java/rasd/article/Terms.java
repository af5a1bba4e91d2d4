package rasd.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of an article count as: {@code قال} and {@code وقالت} are one term. Which forms
 * are one term, the whole corpus says.
 */
public final class Terms {
  /** The number of no term: of a stop word, a number, an address. */
  public static final int NONE = -1;

  private final List<String> names;
  private final int[] ofWord;
  private final @Nullable String[] pieces;

  /**
   * @param names the distinct terms of the article, sorted
   * @param ofWord of each of the article's {@link Words} the index of its term, or {@link #NONE}
   * @param pieces of each of them its clitics split off with +, or null
   */
  public Terms(List<String> names, int[] ofWord, @Nullable String[] pieces) {
    this.names = names;
    this.ofWord = ofWord;
    this.pieces = pieces;
  }

  /** The distinct terms of the article, sorted. */
  public List<String> names() {
    return names;
  }

  /** The number of a word's term in {@link #names}, or {@link #NONE}. */
  public int number(int word) {
    return ofWord[word];
  }

  /** The term of a word, or null where it has none. */
  public @Nullable String name(int word) {
    return ofWord[word] == NONE ? null : names.get(ofWord[word]);
  }

  /** A word with its clitics split off with +; null for what is not a word. */
  public @Nullable String pieces(int word) {
    return pieces[word];
  }

  /** How often each term occurs in the tokens that these are the terms of. */
  public int[] counts(Tokens tokens) {
    int[] ofWords = tokens.wordCounts();
    int[] counts = new int[names.size()];
    for (int word = 0; word < ofWords.length; word++) {
      if (ofWord[word] != NONE) {
        counts[ofWord[word]] += ofWords[word];
      }
    }
    return counts;
  }
}
