package rasd.phrases;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

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
          .add(STORY_ID, StringType);

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
   * @param articles from {@link WordStage#words}
   */
  public Dataset<Row> counts(Dataset<Row> articles) {
    return articles
        .select(STORY_ID, WordStage.SENTENCE_TERMS)
        .flatMap(new Neighbours(settings, sieve), Encoders.row(COUNTED))
        .groupBy(TERM_A, TERM_B)
        .agg(
            sum(COUNT).as(COUNT),
            count(lit(1)).as(ARTICLE_COUNT),
            count_distinct(col(STORY_ID)).as(STORY_COUNT))
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

  /** What an executor does with one article. */
  private record Neighbours(CollocationSettings settings, Broadcast<Sieve> sieve)
      implements FlatMapFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Row article) {
      String story = article.getString(0);
      List<NeighbourCounter.Counted> counted =
          new NeighbourCounter(settings.window())
              .count(WordStage.sentences(article, 1), sieve.value(), settings.leastCount());
      return counted.stream()
          .map(one -> RowFactory.create(one.a(), one.b(), one.count(), story))
          .iterator();
    }
  }
}
