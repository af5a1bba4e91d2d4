package rasd.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.StructType;
import rasd.measures.Association;
import rasd.tables.PhraseTables;

/** Sums the neighbours that each article has counted and measures what is surprising in them. */
public final class CollocationStage {
  private static final StructType COUNTED =
      new StructType()
          .add(TERM_A, StringType)
          .add(TERM_B, StringType)
          .add(COUNT, LongType)
          .add(ARTICLE_COUNT, LongType);

  private final CollocationSettings settings;
  private final Broadcast<Sieve> sieve;

  public CollocationStage(CollocationSettings settings, Broadcast<Sieve> sieve) {
    this.settings = settings;
    this.sieve = sieve;
  }

  /**
   * Sums of pairs that are frequent enough, and of terms alone (term_b is null). To be kept, as the
   * table reads them more than once.
   *
   * <p>The articles of a story are counted together. To count stories by their ids instead, all
   * pairs of all articles would be shuffled, as none of them could be summed before.
   *
   * @param articles from {@link WordStage#words}
   */
  public Dataset<Row> counts(Dataset<Row> articles) {
    Dataset<Row> terms = articles.select(STORY_ID, WordStage.SENTENCE_TERMS);
    return terms
        .groupBy(STORY_ID)
        .as(Encoders.STRING(), Encoders.row(terms.schema()))
        .flatMapGroups(new Neighbours(settings, sieve), Encoders.row(COUNTED))
        .groupBy(TERM_A, TERM_B)
        .agg(
            sum(COUNT).as(COUNT),
            sum(ARTICLE_COUNT).as(ARTICLE_COUNT),
            count(lit(1)).as(STORY_COUNT))
        .where(col(TERM_B).isNull().or(isFrequent()));
  }

  private Column isFrequent() {
    return col(COUNT)
        .geq(settings.leastCount())
        .and(col(ARTICLE_COUNT).geq(settings.leastArticles()))
        .and(col(STORY_COUNT).geq(settings.leastStories()));
  }

  /** The table collocations, from what {@link #counts} gave. */
  public Dataset<Row> collocations(Dataset<Row> counts) {
    Dataset<Row> terms = counts.where(col(TERM_B).isNull());
    return PhraseTables.COLLOCATIONS.conform(
        counts
            .where(col(TERM_B).isNotNull())
            .join(terms.select(col(TERM_A), col(COUNT).as(COUNT_A)), TERM_A)
            .join(terms.select(col(TERM_A).as(TERM_B), col(COUNT).as(COUNT_B)), TERM_B)
            .crossJoin(terms.agg(sum(COUNT).as(TOTAL)))
            .withColumn(WINDOW, lit(settings.window()))
            .withColumn(NPMI, measure(Association::npmi))
            .withColumn(G2, measure(Association::g2))
            .withColumn(LOG_DICE, logDice())
            .withColumn(T_SCORE, measure(Association::tScore)));
  }

  private static Column measure(UDF4<Long, Long, Long, Long, Double> measure) {
    return udf(measure, DoubleType).apply(col(COUNT), col(COUNT_A), col(COUNT_B), col(TOTAL));
  }

  private static Column logDice() {
    UDF3<Long, Long, Long, Double> logDice = Association::logDice;
    return udf(logDice, DoubleType).apply(col(COUNT), col(COUNT_A), col(COUNT_B));
  }

  /** What an executor does with the articles of one story. */
  private record Neighbours(CollocationSettings settings, Broadcast<Sieve> sieve)
      implements FlatMapGroupsFunction<String, Row, Row> {
    @Override
    public Iterator<Row> call(String story, Iterator<Row> articles) {
      Map<NeighbourCounter.Pair, long[]> sums = new HashMap<>();
      while (articles.hasNext()) {
        new NeighbourCounter(settings.window())
            .count(WordStage.sentences(articles.next(), 1), sieve.value(), settings.leastCount())
            .forEach((pair, count) -> add(count, sums.computeIfAbsent(pair, p -> new long[2])));
      }
      return sums.entrySet().stream().map(Neighbours::row).iterator();
    }

    private static void add(long count, long[] sums) {
      sums[0] += count;
      sums[1]++;
    }

    private static Row row(Map.Entry<NeighbourCounter.Pair, long[]> sums) {
      NeighbourCounter.Pair pair = sums.getKey();
      return RowFactory.create(pair.a(), pair.b(), sums.getValue()[0], sums.getValue()[1]);
    }
  }
}
