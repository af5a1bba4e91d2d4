package rasd.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.corpus.Corpus;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.corpus.SharedStories;
import rasd.tables.PhraseTables;

/**
 * Finds the phrases of a corpus in two passes. The first counts runs of words, from which the
 * phrases are chosen; the second counts the phrases, except inside longer ones.
 */
public final class PhraseStage {
  private static final Set<Section> READ = EnumSet.of(Section.TOKENS);

  private static final StructType RUNS =
      new StructType()
          .add(NORMALIZED, StringType)
          .add(LENGTH, IntegerType)
          .add(COUNT, LongType)
          .add("after_cue", LongType)
          .add("opening", LongType)
          .add("after_preposition", LongType)
          .add("after_article", LongType)
          .add("before_article", LongType);

  private static final StructType PHRASES =
      new StructType()
          .add(PHRASE, StringType)
          .add(NORMALIZED, StringType)
          .add(LENGTH, IntegerType)
          .add(COUNT, LongType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add(NPMI, DoubleType)
          .add(LOG_DICE, DoubleType);

  private final PhraseSettings settings;
  private final FormPieces pieces;
  private final long articles;
  private final long words;
  private final int parts;

  /**
   * @param articles the number of articles in the corpus
   * @param words the number of words in the corpus
   */
  public PhraseStage(PhraseSettings settings, FormPieces pieces, long articles, long words) {
    this.settings = settings;
    this.pieces = pieces;
    this.articles = articles;
    this.words = words;
    this.parts = SequenceBlocks.parts(words);
  }

  /**
   * Chooses the phrases of a corpus. The most frequent candidates are collected on the driver.
   *
   * @param corpus the articles, with tokens and terms
   */
  public Phrases choose(Corpus corpus, Broadcast<Sieve> sieve) {
    List<PhraseSelection.PhraseCandidate> candidates = new ArrayList<>();
    for (Row row : mostFrequent(runs(corpus, sieve))) {
      candidates.add(new PhraseSelection.PhraseCandidate(row.getString(0), usage(row)));
    }
    return new Phrases(
        new PhraseSelection(settings, words, candidates).phrases(),
        pieces,
        candidates.size() == settings.mostCandidates());
  }

  private static Usage usage(Row row) {
    return new Usage(
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7));
  }

  private Dataset<Row> runs(Corpus corpus, Broadcast<Sieve> sieve) {
    FormPieces ofForms = pieces;
    long leastCount = settings.leastCount();
    long leastArticles = settings.leastArticles();
    int ofParts = parts;
    PartialSums.Opener counter =
        () -> new NgramCounter(sieve.value(), ofForms, leastCount, ofParts);
    return SequenceBlocks.added(
        corpus.sums(READ, counter, SequenceBlocks.SCHEMA),
        parts,
        NgramCounter.OWN,
        sums -> frequent(sums, leastCount, leastArticles),
        RUNS);
  }

  private static Iterator<Row> frequent(SequenceSums sums, long leastCount, long leastArticles) {
    IntStream frequent =
        IntStream.range(0, sums.size())
            .filter(
                run ->
                    sums.sum(run, SequenceSums.COUNT) >= leastCount
                        && sums.sum(run, SequenceSums.ARTICLES) >= leastArticles);
    StringBuilder buffer = new StringBuilder();
    return Iterators.map(frequent.iterator(), run -> row(run, sums, buffer));
  }

  private static Row row(int run, SequenceSums sums, StringBuilder buffer) {
    Usage usage = NgramCounter.usage(sums, run);
    return RowFactory.create(
        sums.text(run, buffer),
        sums.length(run),
        usage.count(),
        usage.afterCue(),
        usage.opening(),
        usage.afterPreposition(),
        usage.afterArticle(),
        usage.beforeArticle());
  }

  /**
   * The most frequent runs. The parts of a run precede it, because they are at least as frequent
   * and shorter.
   */
  private List<Row> mostFrequent(Dataset<Row> runs) {
    return runs.orderBy(col(COUNT).desc(), col(LENGTH), col(NORMALIZED))
        .limit(settings.mostCandidates())
        .collectAsList();
  }

  /**
   * The chosen phrases that occur often enough outside longer ones. They are collected on the
   * driver, because there are no more of them than of candidates.
   *
   * @param corpus the articles, with tokens and terms
   */
  public List<CountedPhrase> counted(
      Corpus corpus, Broadcast<Phrases> phrases, Broadcast<? extends SharedStories> stories) {
    int ofParts = parts;
    PartialSums.Opener counter = () -> new PhraseCounter(phrases.value(), stories.value(), ofParts);
    return SequenceBlocks.added(
            corpus.sums(READ, counter, SequenceBlocks.SCHEMA),
            parts,
            0,
            PhraseCounter::counted,
            PhraseCounter.COUNTED)
        .where(
            col(COUNT)
                .geq(settings.leastCount())
                .and(col(ARTICLE_COUNT).geq(settings.leastArticles()))
                .and(col(STORY_COUNT).geq(settings.leastStories())))
        .collectAsList()
        .stream()
        .map(
            row ->
                new CountedPhrase(
                    phrases.value().find(row.getString(0)),
                    row.getString(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4)))
        .sorted(Comparator.comparing(CountedPhrase::number))
        .toList();
  }

  /** The table phrases, made from the result of {@link #counted}. */
  public static Dataset<Row> phrases(
      Phrases phrases, List<CountedPhrase> counted, SparkSession session) {
    return PhraseTables.PHRASES.conform(
        session.createDataFrame(
            counted.stream().map(phrase -> row(phrase, phrases)).toList(), PHRASES));
  }

  private static Row row(CountedPhrase counted, Phrases phrases) {
    Phrase phrase = phrases.phrase(counted.number());
    return RowFactory.create(
        counted.shown(),
        phrases.key(counted.number()),
        phrase.length(),
        counted.count(),
        counted.articles(),
        counted.stories(),
        phrase.npmi(),
        phrase.logDice());
  }

  /** The weights of phrases in articles, made from the result of {@link #counted}. */
  public PhraseWeights weights(Phrases phrases, List<CountedPhrase> counted) {
    return new PhraseWeights(phrases, counted, articles);
  }

  /** The table article_phrases. */
  public ArticleTable articlePhrases(Broadcast<Phrases> phrases, Broadcast<PhraseWeights> weights) {
    return new ArticlePhrasesTable(phrases, weights, settings.mostAnArticle());
  }
}
