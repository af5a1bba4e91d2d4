package rasd.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.StructType;
import rasd.article.Section;
import rasd.corpus.Broadcasts;
import rasd.corpus.Corpus;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.corpus.SharedStories;
import rasd.measures.Association;
import rasd.tables.PhraseTables;

/** Counts how often terms are neighbours, and measures how far the counts exceed chance. */
public final class CollocationStage {
  private static final StructType COUNTED =
      new StructType()
          .add(TERM_A, StringType)
          .add(TERM_B, StringType)
          .add(COUNT, LongType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType);

  private final CollocationSettings settings;
  private final int parts;
  private final Broadcast<Sieve> sieve;
  private final Broadcast<? extends SharedStories> stories;

  /**
   * @param words the number of words in the corpus
   * @param sieve rules out rare pairs
   * @param stories says which articles share their story with others
   */
  public CollocationStage(
      CollocationSettings settings,
      long words,
      Broadcast<Sieve> sieve,
      Broadcast<? extends SharedStories> stories) {
    this.settings = settings;
    this.parts = SequenceBlocks.parts(words);
    this.sieve = sieve;
    this.stories = stories;
  }

  /**
   * The sums of pairs that are frequent enough, and of single terms, for which term_b is null. The
   * caller should persist them, because they are read twice.
   *
   * @param articles the articles, with tokens and terms
   */
  public Dataset<Row> counts(Corpus articles) {
    CollocationSettings wanted = settings;
    int ofParts = parts;
    Broadcast<Sieve> sharedSieve = sieve;
    Broadcast<? extends SharedStories> sharedStories = stories;
    PartialSums.Opener counter =
        () ->
            new NeighbourCounter(
                wanted.window(),
                sharedSieve.value(),
                wanted.leastCount(),
                sharedStories.value(),
                ofParts);
    return SequenceBlocks.added(
        articles.sums(EnumSet.of(Section.TOKENS, Section.TERMS), counter, SequenceBlocks.SCHEMA),
        parts,
        0,
        sums -> rows(sums, wanted),
        COUNTED);
  }

  private static Iterator<Row> rows(SequenceSums sums, CollocationSettings wanted) {
    IntStream frequent =
        IntStream.range(0, sums.size())
            .filter(
                sequence ->
                    sums.before(sequence) == SequenceSums.ROOT
                        ? sums.sum(sequence, SequenceSums.COUNT) > 0
                        : isFrequent(sequence, sums, wanted));
    return Iterators.map(frequent.iterator(), sequence -> row(sequence, sums));
  }

  private static boolean isFrequent(int pair, SequenceSums sums, CollocationSettings wanted) {
    return sums.sum(pair, SequenceSums.COUNT) >= wanted.leastCount()
        && sums.sum(pair, SequenceSums.ARTICLES) >= wanted.leastArticles()
        && sums.sum(pair, SequenceSums.STORIES) >= wanted.leastStories();
  }

  /**
   * The row of a term or a pair, in which the term that is smaller as a Java string comes first.
   */
  private static Row row(int sequence, SequenceSums sums) {
    int before = sums.before(sequence);
    String last = sums.text(sums.last(sequence));
    String first = before == SequenceSums.ROOT ? null : sums.text(sums.last(before));
    boolean isLastSmaller = first == null || last.compareTo(first) < 0;
    return RowFactory.create(
        isLastSmaller ? last : first,
        isLastSmaller ? first : last,
        sums.sum(sequence, SequenceSums.COUNT),
        sums.sum(sequence, SequenceSums.ARTICLES),
        sums.sum(sequence, SequenceSums.STORIES));
  }

  /** The table collocations, made from the result of {@link #counts}. */
  public Dataset<Row> collocations(Dataset<Row> counts) {
    TermDegrees degrees = degrees(counts);
    Broadcast<TermDegrees> shared = Broadcasts.of(degrees, counts);
    UDF1<String, Long> degree = term -> shared.value().of(term);
    return PhraseTables.COLLOCATIONS.conform(
        counts
            .where(col(TERM_B).isNotNull())
            .withColumn(COUNT_A, udf(degree, LongType).apply(col(TERM_A)))
            .withColumn(COUNT_B, udf(degree, LongType).apply(col(TERM_B)))
            .withColumn(TOTAL, lit(degrees.total()))
            .withColumn(WINDOW, lit(settings.window()))
            .withColumn(NPMI, measure(Association::npmi))
            .withColumn(G2, measure(Association::g2))
            .withColumn(LOG_DICE, logDice())
            .withColumn(T_SCORE, measure(Association::tScore)));
  }

  private static TermDegrees degrees(Dataset<Row> counts) {
    TermDegrees degrees = new TermDegrees();
    counts
        .where(col(TERM_B).isNull())
        .select(TERM_A, COUNT)
        .toLocalIterator()
        .forEachRemaining(row -> degrees.add(row.getString(0), row.getLong(1)));
    return degrees;
  }

  private static Column measure(UDF4<Long, Long, Long, Long, Double> measure) {
    return udf(measure, DoubleType).apply(col(COUNT), col(COUNT_A), col(COUNT_B), col(TOTAL));
  }

  private static Column logDice() {
    UDF3<Long, Long, Long, Double> logDice = Association::logDice;
    return udf(logDice, DoubleType).apply(col(COUNT), col(COUNT_A), col(COUNT_B));
  }
}
