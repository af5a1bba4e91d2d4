package rasd.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the runs of words of one article that the sieve lets pass. */
final class NgramCounter {
  /** One more than a phrase has, to see which phrases are cut off: وزير الخارجية الروسي سيرغي. */
  static final int LONGEST = Ngrams.LONGEST + 1;

  private final Sieve sieve;
  private final long least;

  /**
   * @param least runs that are surely rarer than this in the corpus are not counted
   */
  NgramCounter(Sieve sieve, long least) {
    this.sieve = sieve;
    this.least = least;
  }

  Map<String, Usage> count(List<List<PhraseWord>> stretches) {
    Map<String, Usage> counts = new HashMap<>();
    for (List<PhraseWord> stretch : stretches) {
      for (Ngrams.Ngram ngram : Ngrams.of(stretch, LONGEST)) {
        if (sieve.passes(Sieve.hash(ngram.key()), least)) {
          counts.merge(ngram.key(), usage(ngram, stretch), Usage::and);
        }
      }
    }
    return counts;
  }

  private static Usage usage(Ngrams.Ngram ngram, List<PhraseWord> stretch) {
    return ngram.length() == 1 ? ofWord(ngram.begin(), stretch) : ofWords(ngram, stretch);
  }

  private static Usage ofWord(int place, List<PhraseWord> stretch) {
    PhraseWord word = stretch.get(place);
    PhraseWord.Role before = place == 0 ? PhraseWord.Role.NONE : stretch.get(place - 1).role();
    return new Usage(
        1,
        one(before == PhraseWord.Role.CUE),
        one(place == 0 && PhraseWord.hasConjunction(word.form())),
        one(before == PhraseWord.Role.INNER || PhraseWord.hasPreposition(word.form())),
        0,
        0);
  }

  private static Usage ofWords(Ngrams.Ngram ngram, List<PhraseWord> stretch) {
    String first = stretch.get(ngram.begin()).form();
    String before = ngram.begin() == 0 ? "" : stretch.get(ngram.begin() - 1).core();
    String after = ngram.end() == stretch.size() ? "" : stretch.get(ngram.end()).form();
    return new Usage(
        1,
        0,
        0,
        0,
        one(PhraseWord.isDefinite(before) && PhraseWord.isBare(first)),
        one(PhraseWord.isDefinite(after)));
  }

  private static long one(boolean isSo) {
    return isSo ? 1 : 0;
  }
}
