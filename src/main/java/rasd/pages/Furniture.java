package rasd.pages;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToLongFunction;

/**
 * What is known about the texts of one source's records: the units that several texts share
 * although they have little else in common, and the papers that open texts.
 *
 * @param units the shared units, by their hashes
 * @param houses papers and agencies that open the texts, folded
 */
public record Furniture(Map<Long, Shared> units, Set<String> houses) implements Serializable {
  /** The furniture of a source about which nothing is known. */
  public static final Furniture NONE = new Furniture(Map.of(), Set.of());

  private static final int TEN = 10;
  private static final int FEWEST_EARLIER_WORDS = 3;
  private static final Shared OF_ONE_TEXT = new Shared(Verdict.OWN, 0);

  /**
   * The verdict on a line, sentence or opening.
   *
   * @param texts number of texts that have the unit, rounded by {@link #rounded}
   */
  public record Shared(Verdict verdict, long texts) implements Serializable {
    /** Rounds the number of texts. */
    public Shared {
      texts = rounded(texts);
    }

    boolean isOfSite() {
      return verdict == Verdict.SITE || verdict == Verdict.OPENING;
    }

    String reason() {
      return "occurs in %s texts of this source that have little else in common"
          .formatted(shown(texts));
    }
  }

  Shared of(long unit) {
    return units.getOrDefault(unit, OF_ONE_TEXT);
  }

  /**
   * The number of words at the beginning of a text that belong to the site: an opening, or words
   * that are a whole line in other texts.
   */
  int openingWords(HashedLine first) {
    return edgeWords(first, words -> first.hash(0, words), words -> Units.opening(first, words));
  }

  /**
   * The number of words at the end of a text that belong to the site: all words from the first
   * sentence that begins like an ending of other texts, or else words that close other texts or are
   * a whole line in them.
   */
  int closingWords(HashedLine last) {
    for (int begin : last.sentenceBegins()) {
      if (isEnding(last, begin)) {
        return last.words() - begin;
      }
    }
    return edgeWords(
        last,
        words -> last.hash(last.words() - words, last.words()),
        words -> Units.closing(last, words));
  }

  /**
   * Whether a sentence begins with words that open the last sentence of other texts. The title that
   * follows these words may have several sentences, so that the sentence need not be the last; but
   * then one common word is not enough.
   */
  private boolean isEnding(HashedLine last, int begin) {
    int fewest = begin == last.lastSentence() ? 1 : FEWEST_EARLIER_WORDS;
    for (int words = fewest; words <= Units.endingWords(last, begin); words++) {
      if (of(Units.ending(last, begin, words)).isOfSite()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The largest number of words at an edge that belong to the site. A further word is added only if
   * at least half of the texts that share the words before it share it, too.
   */
  private int edgeWords(HashedLine whole, IntToLongFunction line, IntToLongFunction edge) {
    int found = 0;
    long texts = 0;
    for (int words = 1; words <= Units.lineWords(whole); words++) {
      Shared ofLine = of(line.applyAsLong(words));
      boolean isEdge = words <= Units.edgeWords(whole);
      Shared ofEdge = isEdge ? of(edge.applyAsLong(words)) : OF_ONE_TEXT;
      if (ofLine.isOfSite() || (ofEdge.isOfSite() && 2 * ofEdge.texts() >= texts)) {
        found = words;
        texts = Math.max(texts, Math.max(ofLine.texts(), ofEdge.texts()));
      }
    }
    return found;
  }

  /** A number that changes if what is known about the units of this text changes. */
  long signature(String text) {
    long signature = houses.hashCode();
    if (units.isEmpty()) {
      return signature;
    }
    for (long unit : Units.of(text).examined()) {
      Shared shared = of(unit);
      if (shared.verdict() != Verdict.OWN) {
        long known = HashedLine.mix(shared.texts()) + shared.verdict().name().hashCode();
        signature += HashedLine.mix(unit ^ HashedLine.mix(known));
      }
    }
    return signature;
  }

  /**
   * Rounds a number down to its first digit, so that the reasons given for a text's lines do not
   * change with each text that is added to its source: 17 becomes 10, 229 becomes 200.
   */
  static long rounded(long count) {
    long unit = 1;
    while (count / unit >= TEN) {
      unit *= TEN;
    }
    return count / unit * unit;
  }

  /** A number from {@link #rounded} in words: {@code 20 or more}. */
  static String shown(long rounded) {
    return rounded < TEN ? Long.toString(rounded) : rounded + " or more";
  }
}
