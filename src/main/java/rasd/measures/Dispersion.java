package rasd.measures;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How unevenly a word is spread over the parts of a corpus: Gries' DP (2008), normalised (Lijffijt
 * and Gries 2012). A word that the parts have as they have words gives 0, one in the shortest part
 * alone 1.
 *
 * <p>DP = sum |v - s| / 2, s a part's share of all words and v its share of the word's tokens. As
 * both sum to 1, that is 1 - sum min(v, s), to which parts without the word add nothing. The
 * addends are rounded to multiples of 2^-60 and summed as whole numbers, in any order.
 *
 * @param words of all parts
 * @param shortest words of the shortest part that has any
 */
public record Dispersion(long words, long shortest) implements Serializable {
  private static final double ONE = 0x1p60;

  /** The smaller of a part's two shares, in units of 2^-60. */
  public long common(long inPart, long inAll, long wordsOfPart) {
    double smaller = Math.min((double) inPart / inAll, (double) wordsOfPart / words);
    return Math.round(smaller * ONE);
  }

  /** DP, normalised; null where there is one part only. */
  public @Nullable Double normalised(long sumOfCommon) {
    if (shortest == words) {
      return null;
    }
    double highest = 1 - (double) shortest / words;
    return Math.max(0, Math.min(1, (1 - sumOfCommon / ONE) / highest));
  }
}
