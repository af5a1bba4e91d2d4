package rasd.phrases;

import rasd.article.Article;
import rasd.article.Terms;
import rasd.article.Tokens;
import rasd.text.Shingles;

/**
 * The terms of one article that stand near each other in its sentences. Each pair of neighbours
 * counts from both sides: in {@code مجلس الأمن} the term مجلس has a neighbour and so has الأمن. A
 * word that is not a term holds its place and is nobody's neighbour.
 */
final class Neighbours {
  /** Is told of two different terms each time that one occurs near the other. */
  interface Action {
    /** The terms by their numbers in the article, the smaller first. */
    void accept(int a, int b);
  }

  private final Article article;
  private final int window;
  private final long[] hashes;

  private Neighbours(Article article, int window) {
    this.article = article;
    this.window = window;
    this.hashes = article.terms().names().stream().mapToLong(Shingles::hash).toArray();
  }

  /**
   * Those of an article.
   *
   * @param window how many places away a neighbour may stand, to either side
   */
  static Neighbours of(Article article, int window) {
    return new Neighbours(article, window);
  }

  /** Adds the pairs to a sieve. */
  void addTo(Sieve sieve) {
    forEachPair((a, b) -> sieve.add(hash(a, b)), new int[hashes.length]);
  }

  /** The hash of two terms, by which a sieve knows the pair. */
  long hash(int a, int b) {
    return Sieve.hash(hashes[a], hashes[b]);
  }

  /**
   * Goes through all pairs.
   *
   * @param degrees counts of each term how many neighbours it has, of the same term too
   */
  void forEachPair(Action action, int[] degrees) {
    Tokens tokens = article.tokens();
    Terms terms = article.terms();
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int end = tokens.firstToken(sentence + 1);
      for (int i = tokens.firstToken(sentence); i < end; i++) {
        int one = terms.number(tokens.word(i));
        int last = Math.min(end - 1, i + window);
        for (int j = i + 1; one != Terms.NONE && j <= last; j++) {
          int other = terms.number(tokens.word(j));
          if (other != Terms.NONE) {
            degrees[one]++;
            degrees[other]++;
            if (one != other) {
              action.accept(Math.min(one, other), Math.max(one, other));
            }
          }
        }
      }
    }
  }
}
