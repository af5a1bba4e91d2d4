package rasd.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import rasd.article.Quote;

/**
 * Leaves out reported speech that other reported speech already contains.
 *
 * <p>Two verbs may report the same words, as in {@code وقال كيري، بحسب ما أعلن مكتبه، إن بلاده تدعم
 * الحل}: only one of the two quotations is kept. Reported speech inside other reported speech is
 * kept only if somebody else is the speaker.
 */
final class DistinctQuotes {
  private static final Comparator<Quote> BY_PLACE =
      Comparator.comparingInt(Quote::begin)
          .thenComparing(Comparator.comparingInt(Quote::end).reversed())
          .thenComparing(Comparator.comparingDouble(Quote::confidence).reversed())
          .thenComparing(quote -> quote.entity() == null);

  private DistinctQuotes() {}

  /**
   * The quotations to keep, in the order in which they begin, the longer before the shorter. Of
   * several reports of the same words, the one with the highest confidence is kept; in a tie, one
   * by a known entity, or else the first.
   */
  static List<Quote> of(List<Quote> quotes) {
    List<Quote> kept = new ArrayList<>();
    List<Quote> open = new ArrayList<>(); // Kept quotations that may contain the next one.
    for (Quote quote : quotes.stream().sorted(BY_PLACE).toList()) {
      open.removeIf(outer -> outer.end() < quote.begin());
      if (open.stream().noneMatch(outer -> repeats(quote, outer))) {
        kept.add(quote);
        open.add(quote);
      }
    }
    return kept;
  }

  private static boolean repeats(Quote quote, Quote outer) {
    boolean areReported =
        quote.style() == Quote.Style.INDIRECT && outer.style() == Quote.Style.INDIRECT;
    boolean isSame = quote.begin() == outer.begin() && quote.end() == outer.end();
    return areReported
        && (isSame || (quote.end() <= outer.end() && !hasOtherSpeaker(quote, outer)));
  }

  private static boolean hasOtherSpeaker(Quote quote, Quote outer) {
    if (quote.speaker() == null) {
      return false;
    }
    boolean isUnknown = quote.entity() == null || outer.entity() == null;
    return isUnknown
        ? !quote.speaker().equals(outer.speaker())
        : !Objects.equals(quote.entity(), outer.entity());
  }
}
