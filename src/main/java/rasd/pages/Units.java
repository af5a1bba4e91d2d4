package rasd.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A record's text in the parts by which texts of one source are compared: its lines, the sentences
 * in them, and the words that open it.
 *
 * @param lines those that are not blank
 */
record Units(List<HashedLine> lines) {
  /** Longer ones are a story's own. */
  static final int MOST_WORDS = 60;

  static final int FEWEST_SENTENCE_WORDS = 5;
  static final int FEWEST_OPENING_WORDS = 6;
  static final int MOST_OPENING_WORDS = 12;

  /** Set in the hashes of openings, and of nothing else. */
  private static final long OPENING = 1;

  /** Is told of each part. */
  interface Visitor {
    /**
     * Takes a part.
     *
     * @param line its number among the lines
     * @param from its first word in the line
     * @param to the word after its last
     */
    void accept(long hash, int line, int from, int to);
  }

  static Units of(String text) {
    List<HashedLine> lines = new ArrayList<>();
    for (String line : Line.texts(text)) {
      lines.add(HashedLine.of(line));
    }
    return new Units(lines);
  }

  /** The hash of words that open a text. */
  static long opening(HashedLine first, int words) {
    return first.hash(0, words) | OPENING;
  }

  static boolean isOpening(long unit) {
    return (unit & OPENING) != 0;
  }

  /** The hashes of all parts, each once. */
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
      int most = Math.min(MOST_OPENING_WORDS, first.words() - 1);
      for (int words = FEWEST_OPENING_WORDS; words <= most; words++) {
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
