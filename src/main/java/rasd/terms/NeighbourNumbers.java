package rasd.terms;

import rasd.article.Words;
import rasd.lexicon.Neighbour;

/**
 * The words of an article as neighbours of other words: {@code في} counts as itself, but {@code
 * قالت} only as a word with the ending ت.
 */
final class NeighbourNumbers {
  /** The neighbour that a word has where its sentence begins or ends. */
  static final int NOBODY = Neighbour.nobody();

  private NeighbourNumbers() {}

  /** The number that each word has as a {@link Neighbour}. */
  static int[] of(Words words) {
    int[] numbers = new int[words.count()];
    for (int word = 0; word < numbers.length; word++) {
      numbers[word] =
          words.isTerm(word)
              ? Neighbour.ofShape(words.form(word))
              : Neighbour.of(words.isStopWord(word) ? words.form(word) : words.kind(word).label());
    }
    return numbers;
  }
}
