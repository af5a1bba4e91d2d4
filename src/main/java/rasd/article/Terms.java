package rasd.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the words of an article: {@code قال} and {@code وقالت} are one term. The whole
 * corpus decides which forms are one term.
 */
public final class Terms {
  /** The index of words that are not terms, such as stop words, numbers and addresses. */
  public static final int NONE = -1;

  private final List<String> names;
  private final int[] ofWord;
  private final @Nullable String[] pieces;

  /**
   * @param names the distinct terms of the article, sorted
   * @param ofWord for each of the article's {@link Words}, the index of its term or {@link #NONE}
   * @param pieces for each word, the word with its clitics separated by +; null for tokens that are
   *     not words
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

  /** The index of a word's term in {@link #names}, or {@link #NONE}. */
  public int number(int word) {
    return ofWord[word];
  }

  /** The term of a word, or null if it has none. */
  public @Nullable String name(int word) {
    return ofWord[word] == NONE ? null : names.get(ofWord[word]);
  }

  /** A word with its clitics separated by +; null for tokens that are not words. */
  public @Nullable String pieces(int word) {
    return pieces[word];
  }

  /** How often each term occurs among the tokens. */
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
