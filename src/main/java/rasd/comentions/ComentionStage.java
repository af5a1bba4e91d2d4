package rasd.comentions;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udaf;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import rasd.measures.Association;
import rasd.measures.ChiSquare;
import rasd.measures.Disparity;
import rasd.tables.NameTables;
import rasd.tables.Slices;

/**
 * Counts which entities are mentioned together, over all articles, by source and by month. Each
 * article is counted by itself, in one pass over its mentions; only those counts are shuffled.
 */
public final class ComentionStage {
  private static final String ENTITY_OF_PAIR = "entity";
  private static final String DEGREE_A = "degree_a";
  private static final String DEGREE_B = "degree_b";
  private static final String STRENGTH_A = "strength_a";
  private static final String STRENGTH_B = "strength_b";

  private final int mostEntities;
  private final double alpha;

  /**
   * @param mostEntities contexts with more entities than this count for nothing
   * @param alpha significance of the disparity filter; pairs below it are the backbone
   */
  public ComentionStage(int mostEntities, double alpha) {
    this.mostEntities = mostEntities;
    this.alpha = alpha;
  }

  /**
   * Sums by context and slice: of pairs, of entities alone (entity_b is null) and of contexts (both
   * are null). To be kept, as the table reads them more than once.
   *
   * @param articles article_id, story_id, source, published_on and the arrays mentions and
   *     sentences
   */
  public Dataset<Row> counts(Dataset<Row> articles) {
    var firstSentences = udaf(new FirstSentences(), Encoders.row(FirstSentences.TYPE));
    return articles
        .select(
            col(ARTICLE_ID),
            col(STORY_ID),
            col(SOURCE),
            date_format(col(PUBLISHED_ON), Slices.MONTH_FORMAT),
            col("mentions").getField(SENTENCE_NO),
            col("mentions").getField(ENTITY_ID),
            col("sentences").getField(PARAGRAPH_NO))
        .flatMap(new ArticlePairs(mostEntities), Encoders.row(ArticlePairs.COUNTED))
        .groupBy(CONTEXT, SLICE_TYPE, SLICE, ENTITY_A, ENTITY_B)
        .agg(
            count(lit(1)).as(ARTICLE_COUNT),
            count_distinct(col(STORY_ID)).as(STORY_COUNT),
            size(collect_set(SOURCE)).cast(LongType).as(SOURCE_COUNT),
            sum(WEIGHT).as(WEIGHT),
            firstSentences.apply(col(EVIDENCE)).getField(EVIDENCE).as(EVIDENCE));
  }

  /** The table comentions, from what {@link #counts} gave. */
  public Dataset<Row> comentions(Dataset<Row> counts) {
    Dataset<Row> ends = ends(counts);
    Dataset<Row> bothEnds = counts.where(col(ENTITY_B).isNotNull());
    bothEnds = withEnd(bothEnds, ends, ENTITY_A, COUNT_A, DEGREE_A, STRENGTH_A);
    bothEnds = withEnd(bothEnds, ends, ENTITY_B, COUNT_B, DEGREE_B, STRENGTH_B);
    Dataset<Row> pairs =
        bothEnds
            .join(totals(counts), new String[] {CONTEXT, SLICE_TYPE, SLICE})
            .withColumn(G2, measure(Association::g2));
    return NameTables.COMENTIONS.conform(
        pairs
            .join(qValues(pairs), new String[] {CONTEXT, SLICE_TYPE, SLICE, G2})
            .withColumn(NPMI, measure(Association::npmi))
            .withColumn(JACCARD, jaccard())
            .withColumn(LOG_DICE, logDice())
            .withColumn(BACKBONE, significance().lt(alpha)));
  }

  /** The pairs with what one of their entities has in the same context and slice. */
  private static Dataset<Row> withEnd(
      Dataset<Row> pairs,
      Dataset<Row> ends,
      String entity,
      String count,
      String degree,
      String strength) {
    return pairs.join(
        ends.select(
            col(CONTEXT),
            col(SLICE_TYPE),
            col(SLICE),
            col(ENTITY_OF_PAIR).as(entity),
            col(COUNT).as(count),
            col(DEGREE).as(degree),
            col(STRENGTH).as(strength)),
        new String[] {CONTEXT, SLICE_TYPE, SLICE, entity});
  }

  private static Dataset<Row> totals(Dataset<Row> counts) {
    return counts
        .where(col(ENTITY_A).isNull())
        .select(col(CONTEXT), col(SLICE_TYPE), col(SLICE), col(WEIGHT).as(TOTAL));
  }

  /** Of each entity its contexts, its pairs and their weight. */
  private static Dataset<Row> ends(Dataset<Row> counts) {
    Column isPair = col(ENTITY_B).isNotNull();
    return counts
        .where(col(ENTITY_A).isNotNull())
        .withColumn(
            ENTITY_OF_PAIR,
            explode(
                when(isPair, array(col(ENTITY_A), col(ENTITY_B))).otherwise(array(col(ENTITY_A)))))
        .groupBy(CONTEXT, SLICE_TYPE, SLICE, ENTITY_OF_PAIR)
        .agg(
            sum(when(isPair, 0L).otherwise(col(WEIGHT))).as(COUNT),
            sum(when(isPair, 1L).otherwise(0L)).as(DEGREE),
            sum(when(isPair, col(WEIGHT)).otherwise(0L)).as(STRENGTH));
  }

  /**
   * The least false discovery rate at which a G2 is among the discoveries (Benjamini and Hochberg
   * 1995). Pairs with equal G2 have equal rows, so that far fewer rows are ranked than there are
   * pairs.
   */
  private static Dataset<Row> qValues(Dataset<Row> pairs) {
    UDF1<Double, Double> tail = ChiSquare::tail;
    WindowSpec slice = Window.partitionBy(CONTEXT, SLICE_TYPE, SLICE);
    WindowSpec surprisingFirst = slice.orderBy(abs(col(G2)).desc()).rangeBetween(before(), 0);
    WindowSpec surprisingLast = slice.orderBy(abs(col(G2)).asc()).rangeBetween(before(), 0);
    Column p = udf(tail, DoubleType).apply(abs(col(G2)));
    return pairs
        .groupBy(CONTEXT, SLICE_TYPE, SLICE, G2)
        .agg(count(lit(1)).as(COUNT))
        .withColumn(RANK, sum(COUNT).over(surprisingFirst))
        .withColumn(TOTAL, sum(COUNT).over(slice))
        .withColumn(Q_VALUE, p.multiply(col(TOTAL)).divide(col(RANK)))
        .withColumn(Q_VALUE, min(Q_VALUE).over(surprisingLast))
        .select(CONTEXT, SLICE_TYPE, SLICE, G2, Q_VALUE);
  }

  private static long before() {
    return Window.unboundedPreceding();
  }

  private static Column significance() {
    UDF5<Long, Long, Long, Long, Long, Double> significance = Disparity::significance;
    return udf(significance, DoubleType)
        .apply(col(WEIGHT), col(DEGREE_A), col(STRENGTH_A), col(DEGREE_B), col(STRENGTH_B));
  }

  private static Column measure(UDF4<Long, Long, Long, Long, Double> measure) {
    return udf(measure, DoubleType).apply(col(WEIGHT), col(COUNT_A), col(COUNT_B), col(TOTAL));
  }

  private static Column jaccard() {
    UDF3<Long, Long, Long, Double> jaccard = Association::jaccard;
    return udf(jaccard, DoubleType).apply(col(WEIGHT), col(COUNT_A), col(COUNT_B));
  }

  private static Column logDice() {
    UDF3<Long, Long, Long, Double> logDice = Association::logDice;
    return udf(logDice, DoubleType).apply(col(WEIGHT), col(COUNT_A), col(COUNT_B));
  }
}
