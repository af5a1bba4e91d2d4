package rasd.phrases;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.corpus.PartialSums;

/**
 * Counts those runs of words in a task's articles that pass the sieve, and sums up their {@link
 * Usage}. If a run does not pass, longer runs that begin with it are skipped, because they are at
 * least as rare.
 */
final class NgramCounter implements PartialSums {
  /**
   * The number of words in the longest run: one more than in a phrase, to detect phrases that are
   * cut off.
   */
  static final int LONGEST = Ngrams.LONGEST + 1;

  private static final int AFTER_CUE = SequenceSums.OWN;
  private static final int OPENING = AFTER_CUE + 1;
  private static final int AFTER_PREPOSITION = OPENING + 1;
  private static final int AFTER_ARTICLE = AFTER_PREPOSITION + 1;
  private static final int BEFORE_ARTICLE = AFTER_ARTICLE + 1;

  /** The number of additional sums of a run, after those that every sequence has. */
  static final int OWN = BEFORE_ARTICLE + 1 - SequenceSums.OWN;

  private final Sieve sieve;
  private final long least;
  private final int parts;
  private final SequenceSums sums = new SequenceSums(OWN);
  private final PhraseWords words;

  /**
   * @param least runs that are certainly rarer than this in the corpus are not counted
   * @param parts the number of parts; see {@link SequenceBlocks}
   */
  NgramCounter(Sieve sieve, FormPieces pieces, long least, int parts) {
    this.sieve = sieve;
    this.words = new PhraseWords(pieces, this::number);
    this.least = least;
    this.parts = parts;
  }

  /** The usage of a run, from its sums. */
  static Usage usage(SequenceSums sums, int run) {
    return new Usage(
        sums.sum(run, SequenceSums.COUNT),
        sums.sum(run, AFTER_CUE),
        sums.sum(run, OPENING),
        sums.sum(run, AFTER_PREPOSITION),
        sums.sum(run, AFTER_ARTICLE),
        sums.sum(run, BEFORE_ARTICLE));
  }

  @Override
  public void add(Article article) {
    sums.beginArticle(null); // The stories of runs are not needed.
    for (Stretch stretch : words.stretches(article)) {
      count(stretch.words());
    }
  }

  /** The number of a form or a core. */
  int number(String form) {
    return sums.word(form);
  }

  void count(List<NumberedWord> stretch) {
    Ngrams runs = new Ngrams(stretch, LONGEST);
    long hash = 0;
    int run = SequenceSums.ROOT;
    while (runs.next()) {
      hash = runs.hashAfter(hash);
      if (sieve.passes(hash, least)) {
        run = runs.sequenceAfter(run, sums::sequence);
        sums.count(run);
        noteUsage(run, runs, stretch);
      } else {
        runs.leaveLonger();
      }
    }
  }

  private void noteUsage(int run, Ngrams runs, List<NumberedWord> stretch) {
    if (runs.length() == 1) {
      noteUsageOfWord(run, runs.begin(), stretch);
    } else {
      noteUsageOfWords(run, runs, stretch);
    }
  }

  private void noteUsageOfWord(int run, int place, List<NumberedWord> stretch) {
    String form = stretch.get(place).word().form();
    PhraseWord.PhrasePosition before =
        place == 0 ? PhraseWord.PhrasePosition.NONE : stretch.get(place - 1).role();
    add(run, AFTER_CUE, before == PhraseWord.PhrasePosition.CUE);
    add(run, OPENING, place == 0 && PhraseWord.hasConjunction(form));
    add(
        run,
        AFTER_PREPOSITION,
        before == PhraseWord.PhrasePosition.INNER || PhraseWord.hasPreposition(form));
  }

  private void noteUsageOfWords(int run, Ngrams runs, List<NumberedWord> stretch) {
    boolean isBare = PhraseWord.isBare(stretch.get(runs.begin()).word().form());
    add(
        run,
        AFTER_ARTICLE,
        isBare
            && runs.begin() > 0
            && PhraseWord.isDefinite(stretch.get(runs.begin() - 1).word().core()));
    add(
        run,
        BEFORE_ARTICLE,
        runs.end() < stretch.size()
            && PhraseWord.isDefinite(stretch.get(runs.end()).word().form()));
  }

  private void add(int run, int sum, boolean isSo) {
    if (isSo) {
      sums.add(run, sum, 1);
    }
  }

  @Override
  public boolean isFull() {
    return sums.isFull();
  }

  @Override
  public Iterator<Row> drain() {
    words.clear();
    return SequenceBlocks.drain(sums, parts);
  }
}
