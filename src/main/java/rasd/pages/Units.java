package rasd.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A record's text in the units by which texts of one source are compared: its lines, the sentences
 * in them, and the words that open it.
 *
 * @param lines those that are not blank
 */
record Units(List<HashedLine> lines) {
  /** Longer ones are a story's own. */
  private static final int MOST_WORDS = 60;

  static final int FEWEST_SENTENCE_WORDS = 5;
  static final int FEWEST_OPENING_WORDS = 6;
  private static final int MOST_OPENING_WORDS = 12;

  /** Set in the hashes of openings, and of nothing else. */
  private static final long OPENING = 1;

  /** Is told of each unit. */
  interface Visitor {
    /**
     * Takes a unit.
     *
     * @param line its number among the lines
     * @param from its first word in the line
     * @param to the word after its last
     */
    void accept(long hash, int line, int from, int to);
  }

  static Units of(String text) {
    return new Units(Line.texts(text).stream().map(HashedLine::of).toList());
  }

  /** The hash of words that open a text. */
  static long opening(HashedLine first, int words) {
    return first.hash(0, words) | OPENING;
  }

  static boolean isOpening(long unit) {
    return (unit & OPENING) != 0;
  }

  /** The most words at the beginning of a text that are looked at: one at least is the text's. */
  static int openingWords(HashedLine first) {
    return Math.min(MOST_OPENING_WORDS, first.words() - 1);
  }

  /** The hashes of all units, each once. */
  Set<Long> distinct() {
    Set<Long> distinct = new HashSet<>();
    forEach((hash, line, from, to) -> distinct.add(hash));
    return distinct;
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < lines.size(); i++) {
      HashedLine line = lines.get(i);
      if (line.words() > 0 && line.words() <= MOST_WORDS) {
        visitor.accept(line.hash(), i, 0, line.words());
      }
      forEachSentence(i, visitor);
    }
    if (!lines.isEmpty()) {
      HashedLine first = lines.get(0);
      for (int words = FEWEST_OPENING_WORDS; words <= openingWords(first); words++) {
        visitor.accept(opening(first, words), 0, 0, words);
      }
    }
  }

  private void forEachSentence(int i, Visitor visitor) {
    HashedLine line = lines.get(i);
    int from = 0;
    for (int to : line.sentenceEnds()) {
      int words = to - from;
      if (words >= FEWEST_SENTENCE_WORDS && words <= MOST_WORDS) {
        visitor.accept(line.hash(from, to), i, from, to);
      }
      from = to;
    }
  }
}
