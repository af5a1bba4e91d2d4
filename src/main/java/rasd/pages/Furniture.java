package rasd.pages;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import rasd.pages.SharedLine.Verdict;

/**
 * What is known of the records of one source: the lines, sentences and openings that its texts
 * share though they have little else in common, and the papers that open them.
 *
 * @param verdicts of each of them, by its hash
 * @param texts in how many texts it is, {@link #rounded}
 * @param houses papers and agencies that open the texts, folded
 */
public record Furniture(Map<Long, Verdict> verdicts, Map<Long, Long> texts, Set<String> houses)
    implements Serializable {
  /** Nothing is known. */
  public static final Furniture NONE = new Furniture(Map.of(), Map.of(), Set.of());

  private static final int TEN = 10;

  /** Adds a part that is the site's. */
  public void add(long unit, long count, Verdict verdict) {
    verdicts.put(unit, verdict);
    texts.put(unit, rounded(count));
  }

  boolean isEmpty() {
    return verdicts.isEmpty();
  }

  Verdict verdict(long unit) {
    return verdicts.getOrDefault(unit, Verdict.OWN);
  }

  boolean isOfSite(long unit) {
    Verdict verdict = verdict(unit);
    return verdict == Verdict.SITE || verdict == Verdict.OPENING;
  }

  /**
   * How many words in front of the text are the site's: an opening, or what other texts have as a
   * line of its own.
   */
  int openingWords(HashedLine first) {
    int most = Math.min(Units.MOST_OPENING_WORDS, first.words() - 1);
    long texts = 0;
    int opening = 0;
    for (int words = 1; words <= most; words++) {
      long unit = words < Units.FEWEST_OPENING_WORDS ? 0 : Units.opening(first, words);
      long line = first.hash(0, words);
      boolean isLine = isOfSite(line);
      if (isLine || (isOfSite(unit) && 2 * textsWith(unit) >= texts)) {
        texts = Math.max(texts, textsWith(isLine ? line : unit));
        opening = words;
      }
    }
    return opening;
  }

  private long textsWith(long unit) {
    return texts.getOrDefault(unit, 0L);
  }

  String reason(long unit) {
    return "stands in %s texts of this source that have little else in common"
        .formatted(shown(textsWith(unit)));
  }

  /**
   * A number down to its first digit, so that what is said of a text does not change with each one
   * that is added to its source: 17 is 10, 229 is 200.
   */
  static long rounded(long count) {
    long unit = 1;
    while (count / unit >= TEN) {
      unit *= TEN;
    }
    return count / unit * unit;
  }

  /** What {@link #rounded} gave, in words. */
  static String shown(long rounded) {
    return rounded < TEN ? Long.toString(rounded) : rounded + " or more";
  }

  /** A number that changes with what is known of the parts of one text; 0 where nothing is. */
  long signature(String text) {
    long signature = houses.hashCode();
    for (long unit : isEmpty() ? Set.<Long>of() : Units.of(text).distinct()) {
      Verdict verdict = verdict(unit);
      if (verdict != Verdict.OWN) {
        long known = HashedLine.mix(textsWith(unit)) + verdict.name().hashCode();
        signature += HashedLine.mix(unit ^ HashedLine.mix(known));
      }
    }
    return signature;
  }
}
