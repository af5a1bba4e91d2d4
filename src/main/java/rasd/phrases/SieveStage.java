package rasd.phrases;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Fills one sieve with the pairs and the runs of words of the whole corpus, so that what is rare is
 * neither shuffled nor held anywhere.
 */
public final class SieveStage {
  /** In fewer words than this there is not enough to be sieved out. */
  private static final long FEWEST_WORDS = 100_000;

  /** Steps in which the sieves of the tasks are merged, so that the driver gets few. */
  private static final int DEPTH = 3;

  private final int window;
  private final long words;

  /**
   * @param window as of the collocations
   * @param words of the corpus
   */
  public SieveStage(int window, long words) {
    this.window = window;
    this.words = words;
  }

  /**
   * The sieve of a corpus.
   *
   * @param articles from {@link WordStage#words}
   */
  public Broadcast<Sieve> sieve(Dataset<Row> articles) {
    return JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext())
        .broadcast(words < FEWEST_WORDS ? Sieve.OPEN : filled(articles));
  }

  private Sieve filled(Dataset<Row> articles) {
    int places = window;
    long expected = words;
    return articles
        .select(WordStage.SENTENCE_TERMS, WordStage.STRETCHES)
        .javaRDD()
        .mapPartitions(rows -> List.of(fill(rows, places, expected)).iterator())
        .treeReduce(Sieve::merge, DEPTH);
  }

  private static Sieve fill(Iterator<Row> articles, int window, long words) {
    Sieve sieve = Sieve.forWords(words);
    NeighbourCounter neighbours = new NeighbourCounter(window);
    while (articles.hasNext()) {
      Row article = articles.next();
      neighbours.addTo(sieve, WordStage.sentences(article, 0));
      for (List<PhraseWord> stretch : WordStage.stretches(article, 1)) {
        Ngrams.of(stretch, NgramCounter.LONGEST)
            .forEach(ngram -> sieve.add(Sieve.hash(ngram.key())));
      }
    }
    return sieve;
  }
}
