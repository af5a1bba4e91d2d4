package rasd.terms;

import rasd.article.Words;
import rasd.lexicon.Neighbour;

/**
 * The words of an article as neighbours of others: {@code في} counts as itself, {@code قالت} only
 * as its ت.
 */
final class NeighbourNumbers {
  /** The neighbour of a word at the beginning or end of its sentence. */
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
