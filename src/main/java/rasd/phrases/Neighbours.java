package rasd.phrases;

import rasd.article.Article;
import rasd.article.Terms;
import rasd.article.Tokens;
import rasd.text.Shingles;

/**
 * The terms of one article that occur near each other in its sentences. A pair counts for both
 * terms: in {@code مجلس الأمن}, both مجلس and الأمن have a neighbour. A word that is not a term
 * counts towards the distance, but is not a neighbour.
 */
final class Neighbours {
  /** Receives two different terms each time they occur near each other. */
  interface Action {
    /** Receives the numbers of the terms in the article, the smaller one first. */
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
   * The neighbours in an article.
   *
   * @param window the greatest distance of neighbours, in tokens to either side
   */
  static Neighbours of(Article article, int window) {
    return new Neighbours(article, window);
  }

  /** Adds the pairs to a sieve. */
  void addTo(Sieve sieve) {
    forEachPair((a, b) -> sieve.add(hash(a, b)), new int[hashes.length]);
  }

  /** The hash by which a pair of terms is identified in a sieve. */
  long hash(int a, int b) {
    return Sieve.hash(hashes[a], hashes[b]);
  }

  /**
   * Visits all pairs.
   *
   * @param action receives each pair of different terms
   * @param degrees sums by term, to which the numbers of neighbours are added; other occurrences of
   *     the same term count as neighbours, too
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
