package rasd.measures;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How unevenly a word is spread over the parts of a corpus: Gries' DP (2008), normalised (Lijffijt
 * and Gries 2012). The value is 0 for a word that is spread exactly as all words are, and 1 for a
 * word that occurs in the shortest part only.
 *
 * <p>DP = sum |v - s| / 2, where s is a part's share of all words and v its share of the word's
 * tokens. As both sum to 1, this equals 1 - sum min(v, s), to which parts without the word add
 * nothing. The minima are rounded to multiples of 2^-60 and summed as whole numbers, so that their
 * order does not matter.
 *
 * @param words number of words in all parts
 * @param shortest number of words in the shortest part that has any
 */
public record Dispersion(long words, long shortest) implements Serializable {
  private static final double ONE = 0x1p60;

  /** The smaller of a part's two shares, in units of 2^-60. */
  public long common(long inPart, long inAll, long wordsOfPart) {
    double smaller = Math.min((double) inPart / inAll, (double) wordsOfPart / words);
    return Math.round(smaller * ONE);
  }

  /** The normalised DP; null if there is only one part. */
  public @Nullable Double normalised(long sumOfCommon) {
    if (shortest == words) {
      return null;
    }
    double highest = 1 - (double) shortest / words;
    return Math.max(0, Math.min(1, (1 - sumOfCommon / ONE) / highest));
  }
}
