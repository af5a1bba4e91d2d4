package rasd.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import rasd.tables.PhraseTables;

/**
 * Finds the phrases of a corpus in two readings: the first counts runs of words, of which the
 * phrases are chosen; the second counts these where they stand by themselves.
 */
public final class PhraseStage {
  private static final String BEHIND_CUE = "behind_cue";
  private static final String OPENING = "opening";
  private static final String BEHIND_PREPOSITION = "behind_preposition";
  private static final String BEHIND_ARTICLE = "behind_article";
  private static final String BEFORE_ARTICLE = "before_article";

  private static final StructType COUNTED =
      new StructType()
          .add(NORMALIZED, StringType)
          .add(COUNT, LongType)
          .add(BEHIND_CUE, LongType)
          .add(OPENING, LongType)
          .add(BEHIND_PREPOSITION, LongType)
          .add(BEHIND_ARTICLE, LongType)
          .add(BEFORE_ARTICLE, LongType);

  private static final StructType FOUND =
      new StructType()
          .add(ARTICLE_ID, StringType)
          .add(STORY_ID, StringType)
          .add(NORMALIZED, StringType)
          .add(LENGTH, IntegerType)
          .add(NPMI, DoubleType)
          .add(LOG_DICE, DoubleType)
          .add(SURFACE, StringType)
          .add(COUNT, LongType);

  private final PhraseSettings settings;
  private final long articles;
  private final long words;

  /**
   * @param articles how many articles there are, N of the weights
   * @param words how many words there are
   */
  public PhraseStage(PhraseSettings settings, long articles, long words) {
    this.settings = settings;
    this.articles = articles;
    this.words = words;
  }

  /**
   * The phrases of a corpus; their candidates are brought to the driver, the most frequent ones.
   *
   * @param articles from {@link WordStage#words}
   */
  public Phrases choose(Dataset<Row> articles, Broadcast<Sieve> sieve) {
    List<PhraseSelection.Candidate> candidates = new ArrayList<>();
    for (Row row : mostFrequent(runs(articles, sieve))) {
      candidates.add(new PhraseSelection.Candidate(row.getString(0), usage(row)));
    }
    return new Phrases(
        new PhraseSelection(settings, words, candidates).phrases(),
        candidates.size() == settings.mostCandidates());
  }

  private static Usage usage(Row row) {
    return new Usage(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6));
  }

  private Dataset<Row> runs(Dataset<Row> articles, Broadcast<Sieve> sieve) {
    return articles
        .select(WordStage.STRETCHES)
        .flatMap(new Runs(sieve, settings.leastCount()), Encoders.row(COUNTED))
        .groupBy(NORMALIZED)
        .agg(
            sum(COUNT).as(COUNT),
            sum(BEHIND_CUE).as(BEHIND_CUE),
            sum(OPENING).as(OPENING),
            sum(BEHIND_PREPOSITION).as(BEHIND_PREPOSITION),
            sum(BEHIND_ARTICLE).as(BEHIND_ARTICLE),
            sum(BEFORE_ARTICLE).as(BEFORE_ARTICLE),
            count(lit(1)).as(ARTICLE_COUNT))
        .where(
            col(COUNT)
                .geq(settings.leastCount())
                .and(col(ARTICLE_COUNT).geq(settings.leastArticles())));
  }

  /** The parts of a run come before it, as they are as frequent and shorter. */
  private List<Row> mostFrequent(Dataset<Row> runs) {
    return runs.orderBy(col(COUNT).desc(), size(split(col(NORMALIZED), " ")), col(NORMALIZED))
        .drop(ARTICLE_COUNT)
        .limit(settings.mostCandidates())
        .collectAsList();
  }

  /**
   * How often each phrase stands in each article, each way of writing it in a row of its own. To be
   * kept, as the tables read it more than once.
   *
   * @param articles from {@link WordStage#words}
   */
  public static Dataset<Row> found(Dataset<Row> articles, Broadcast<Phrases> phrases) {
    return articles
        .select(ARTICLE_ID, STORY_ID, WordStage.STRETCHES)
        .flatMap(new Finding(phrases), Encoders.row(FOUND));
  }

  /** The table phrases, from what {@link #found} gave. */
  public Dataset<Row> phrases(Dataset<Row> found) {
    Dataset<Row> totals =
        found
            .groupBy(NORMALIZED, LENGTH, NPMI, LOG_DICE)
            .agg(
                sum(COUNT).as(COUNT),
                count_distinct(col(ARTICLE_ID)).as(ARTICLE_COUNT),
                count_distinct(col(STORY_ID)).as(STORY_COUNT));
    return PhraseTables.PHRASES.conform(totals.where(isFrequent()).join(shown(found), NORMALIZED));
  }

  private Column isFrequent() {
    return col(COUNT)
        .geq(settings.leastCount())
        .and(col(ARTICLE_COUNT).geq(settings.leastArticles()))
        .and(col(STORY_COUNT).geq(settings.leastStories()));
  }

  private static Dataset<Row> shown(Dataset<Row> found) {
    return found
        .groupBy(NORMALIZED, SURFACE)
        .agg(sum(COUNT).as(COUNT))
        .groupBy(NORMALIZED)
        .agg(max_by(col(SURFACE), struct(col(COUNT), col(SURFACE))).as(PHRASE));
  }

  /**
   * How often each phrase of the table stands in each article, and what weight it has there:
   * article_id, phrase, count, weight.
   *
   * @param found from {@link #found}
   * @param phrases the table phrases as written
   */
  public Dataset<Row> counts(Dataset<Row> found, Dataset<Row> phrases) {
    return found
        .groupBy(ARTICLE_ID, NORMALIZED)
        .agg(sum(COUNT).as(COUNT))
        .join(phrases.select(NORMALIZED, PHRASE, ARTICLE_COUNT, NPMI), NORMALIZED)
        .withColumn(WEIGHT, weight())
        .select(ARTICLE_ID, PHRASE, COUNT, WEIGHT);
  }

  /** The table article_phrases, from what {@link #counts} gave. */
  public Dataset<Row> articlePhrases(Dataset<Row> counts) {
    Column place =
        row_number()
            .over(Window.partitionBy(ARTICLE_ID).orderBy(col(WEIGHT).desc(), col(PHRASE).asc()));
    return PhraseTables.ARTICLE_PHRASES.conform(
        counts.withColumn(RANK, place).where(col(RANK).leq(settings.mostAnArticle())));
  }

  /** What every article has says little of one, and so does what hardly any other has. */
  private Column weight() {
    double numerator = articles + 1.0;
    UDF3<Long, Long, Double, Double> weight =
        (count, holding, npmi) ->
            count
                * Math.max(0, npmi)
                * StrictMath.log(holding + 1.0)
                * StrictMath.log(numerator / (holding + 1.0));
    return udf(weight, DoubleType).apply(col(COUNT), col(ARTICLE_COUNT), col(NPMI));
  }

  /** What an executor does with one article to count its runs of words. */
  private record Runs(Broadcast<Sieve> sieve, long least) implements FlatMapFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Row article) {
      return new NgramCounter(sieve.value(), least)
          .count(WordStage.stretches(article, 0)).entrySet().stream()
              .map(run -> row(run.getKey(), run.getValue()))
              .iterator();
    }

    private static Row row(String run, Usage usage) {
      return RowFactory.create(
          run,
          usage.count(),
          usage.behindCue(),
          usage.opening(),
          usage.behindPreposition(),
          usage.behindArticle(),
          usage.beforeArticle());
    }
  }

  /** What an executor does with one article to find its phrases. */
  private record Finding(Broadcast<Phrases> phrases) implements FlatMapFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Row article) {
      return new PhraseFinder(phrases.value().byKey())
          .find(WordStage.stretches(article, 2)).stream()
              .map(found -> row(article, found))
              .iterator();
    }

    private static Row row(Row article, PhraseFinder.Found found) {
      return RowFactory.create(
          article.getString(0),
          article.getString(1),
          found.key(),
          found.phrase().length(),
          found.phrase().npmi(),
          found.phrase().logDice(),
          found.surface(),
          found.count());
    }
  }
}
