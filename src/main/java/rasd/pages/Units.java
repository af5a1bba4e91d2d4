package rasd.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The units of a record's text by which texts of one source are compared: its lines, the sentences
 * in them, the words that open the text, the words that close it, and the words that open a last
 * sentence without a full stop: {@code رابط الخبر} followed by a title that is different each time.
 *
 * @param lines the lines that are not blank
 */
record Units(List<HashedLine> lines) {
  /** Longer units always belong to a story. */
  private static final int MOST_WORDS = 60;

  static final int FEWEST_SENTENCE_WORDS = 5;
  static final int FEWEST_EDGE_WORDS = 6;
  private static final int MOST_EDGE_WORDS = 12;
  private static final int MOST_ENDING_WORDS = 40;

  private static final int KINDS = 3;

  /** The kind of a unit, kept in two bits of its hash. */
  enum UnitKind {
    /** A line or a sentence. */
    WHOLE(0, Long.MAX_VALUE),
    OPENING(1, 100),
    CLOSING(2, 100),
    /** The first words of the last sentence, which may be common words. */
    ENDING(3, 20);

    private static final long FEWEST_TEXTS = 3;
    private final long bits;
    private final long oneTextIn;

    UnitKind(long bits, long oneTextIn) {
      this.bits = bits;
      this.oneTextIn = oneTextIn;
    }

    /**
     * The fewest texts that must share a unit of this kind, given the number of texts of the
     * source.
     */
    long fewest(long texts) {
      return Math.max(FEWEST_TEXTS, texts / oneTextIn);
    }
  }

  /** Visits each unit. */
  interface Visitor {
    /**
     * Takes a unit.
     *
     * @param line index of the line that has the unit
     * @param from index of the unit's first word in the line
     * @param to index of the word after its last word
     */
    void accept(long hash, int line, int from, int to);
  }

  static Units of(String text) {
    return new Units(Line.texts(text).stream().map(HashedLine::of).toList());
  }

  static UnitKind kind(long unit) {
    return switch ((int) (unit & KINDS)) {
      case 0 -> UnitKind.WHOLE;
      case 1 -> UnitKind.OPENING;
      case 2 -> UnitKind.CLOSING;
      default -> UnitKind.ENDING;
    };
  }

  /** The hash of words that open a text. */
  static long opening(HashedLine first, int words) {
    return first.hash(0, words) | UnitKind.OPENING.bits;
  }

  /** The hash of words that close a text. */
  static long closing(HashedLine last, int words) {
    return last.hash(last.words() - words, last.words()) | UnitKind.CLOSING.bits;
  }

  /**
   * The hash of words that open the sentence with which an ending like that of other texts begins.
   */
  static long ending(HashedLine last, int begin, int words) {
    return last.hash(begin, begin + words) | UnitKind.ENDING.bits;
  }

  /**
   * The largest number of words to examine at either edge of a text; at least one word of the line
   * is left for the text.
   */
  static int edgeWords(HashedLine line) {
    return Math.min(MOST_EDGE_WORDS, line.words() - 1);
  }

  /**
   * The largest number of words at either edge of a text to compare with whole lines of other
   * texts; at least one word of the line is left for the text.
   */
  static int lineWords(HashedLine line) {
    return Math.min(MOST_WORDS, line.words() - 1);
  }

  /**
   * The largest number of words to examine in a sentence with which an ending like that of other
   * texts may begin.
   */
  static int endingWords(HashedLine last, int begin) {
    int words = last.words() - begin;
    boolean isWholeSentence = last.isStopped() && begin == last.lastSentence();
    boolean isEnding = !isWholeSentence && words <= MOST_ENDING_WORDS;
    return isEnding ? Math.min(FEWEST_EDGE_WORDS, words - 1) : 0;
  }

  /** The hashes of all units, each once. */
  Set<Long> distinct() {
    Set<Long> distinct = new HashSet<>();
    forEach((hash, line, from, to) -> distinct.add(hash));
    return distinct;
  }

  /**
   * The hashes of all units, and of words with which an ending like that of other texts may begin.
   */
  Set<Long> examined() {
    Set<Long> examined = distinct();
    if (!lines.isEmpty()) {
      HashedLine last = lines.get(lines.size() - 1);
      for (int begin : last.sentenceBegins()) {
        for (int words = 1; words <= endingWords(last, begin); words++) {
          examined.add(ending(last, begin, words));
        }
      }
    }
    return examined;
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
      forEachOpening(visitor);
      forEachClosing(visitor);
    }
  }

  private void forEachOpening(Visitor visitor) {
    HashedLine first = lines.get(0);
    for (int words = FEWEST_EDGE_WORDS; words <= edgeWords(first); words++) {
      visitor.accept(opening(first, words), 0, 0, words);
    }
  }

  private void forEachClosing(Visitor visitor) {
    int i = lines.size() - 1;
    HashedLine last = lines.get(i);
    for (int words = FEWEST_EDGE_WORDS; words <= edgeWords(last); words++) {
      visitor.accept(closing(last, words), i, last.words() - words, last.words());
    }
    int begin = last.lastSentence();
    for (int words = 1; words <= endingWords(last, begin); words++) {
      visitor.accept(ending(last, begin, words), i, begin, begin + words);
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
