package rasd.explain;

import java.util.Comparator;

/**
 * Words found in an article.
 *
 * @param sentence its number in the article
 * @param begin offset of the words in the body
 * @param end offset after them
 */
record Hit(String article, int sentence, int begin, int end) {
  static final Comparator<Hit> ORDER =
      Comparator.comparing(Hit::article).thenComparingInt(Hit::begin);
}
