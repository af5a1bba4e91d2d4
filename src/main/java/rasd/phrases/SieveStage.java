package rasd.phrases;

import java.util.EnumSet;
import java.util.Iterator;
import org.apache.spark.broadcast.Broadcast;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.Broadcasts;
import rasd.corpus.Corpus;

/**
 * Fills one sieve with the pairs of neighbours and the runs of words of the whole corpus. Most of
 * the rare pairs and runs are then neither shuffled nor held in memory.
 */
public final class SieveStage {
  /** The number of words below which a sieve saves too little. */
  private static final long FEWEST_WORDS = 100_000;

  /**
   * The number of levels in which the sieves of the cores are merged before the driver receives the
   * last few.
   */
  private static final int DEPTH = 3;

  private final int window;
  private final long words;

  /**
   * @param window the window of the collocations
   * @param words the number of words in the corpus
   */
  public SieveStage(int window, long words) {
    this.window = window;
    this.words = words;
  }

  /**
   * The sieve of a corpus.
   *
   * @param articles the articles, with tokens and terms
   */
  public Broadcast<Sieve> sieve(Corpus articles) {
    return Broadcasts.of(words < FEWEST_WORDS ? Sieve.OPEN : filled(articles), articles.rows());
  }

  private Sieve filled(Corpus articles) {
    int places = window;
    long expected = words;
    return articles
        .perCore(
            EnumSet.of(Section.TOKENS, Section.TERMS), ofCore -> fill(ofCore, places, expected))
        .treeReduce(Sieve::merge, DEPTH);
  }

  private static Sieve fill(Iterator<Article> articles, int window, long words) {
    Sieve sieve = Sieve.forWords(words);
    PhraseWords phraseWords = new PhraseWords(text -> 0);
    while (articles.hasNext()) {
      Article article = articles.next();
      Neighbours.of(article, window).addTo(sieve);
      for (Stretch stretch : phraseWords.stretches(article)) {
        addRuns(stretch, sieve);
      }
    }
    return sieve;
  }

  private static void addRuns(Stretch stretch, Sieve sieve) {
    Ngrams runs = new Ngrams(stretch.words(), NgramCounter.LONGEST);
    long hash = 0;
    while (runs.next()) {
      hash = runs.hashAfter(hash);
      sieve.add(hash);
    }
  }
}
