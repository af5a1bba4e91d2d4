package rasd.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the runs of words of one article that the sieve lets pass. */
final class NgramCounter {
  /** One more than a phrase has, to see which phrases are cut off: وزير الخارجية الروسي سيرغي. */
  static final int LONGEST = Ngrams.LONGEST + 1;

  /**
   * How often a run stands in the article.
   *
   * @param behindCue where it is a single word: how often it stands where a verb is expected
   */
  record Count(long all, long behindCue) {
    private static Count sum(Count a, Count b) {
      return new Count(a.all + b.all, a.behindCue + b.behindCue);
    }
  }

  private final Sieve sieve;
  private final long least;

  /**
   * @param least runs that are surely rarer than this in the corpus are not counted
   */
  NgramCounter(Sieve sieve, long least) {
    this.sieve = sieve;
    this.least = least;
  }

  Map<String, Count> count(List<List<PhraseWord>> stretches) {
    Map<String, Count> counts = new HashMap<>();
    for (List<PhraseWord> stretch : stretches) {
      for (Ngrams.Ngram ngram : Ngrams.of(stretch, LONGEST)) {
        if (sieve.passes(Sieve.hash(ngram.key()), least)) {
          counts.merge(ngram.key(), new Count(1, isBehindCue(ngram, stretch) ? 1 : 0), Count::sum);
        }
      }
    }
    return counts;
  }

  private static boolean isBehindCue(Ngrams.Ngram ngram, List<PhraseWord> stretch) {
    return ngram.length() == 1
        && ngram.begin() > 0
        && stretch.get(ngram.begin() - 1).role() == PhraseWord.Role.CUE;
  }
}
