package rasd.comentions;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF5;
import rasd.measures.Association;
import rasd.measures.ChiSquare;
import rasd.measures.Disparity;
import rasd.tables.NameTables;
import rasd.tables.QValues;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Counts which entities are mentioned together, over all articles, by source and by month. Each
 * article is counted by itself, in one pass over its mentions; only those counts are shuffled.
 */
public final class ComentionStage {
  private static final String ENTITY = "entity";
  private static final String NAMES = "names";
  private static final String PLACE = PairSums.PLACE;

  /** The right side is the shorter by far: to sort both would cost more. */
  private static final String HASH_JOIN = "shuffle_hash";

  private static final String P_VALUE = "p_value";
  private static final String DEGREE = "degree";
  private static final String STRENGTH = "strength";
  private static final String DEGREE_A = "degree_a";
  private static final String DEGREE_B = "degree_b";
  private static final String STRENGTH_A = "strength_a";
  private static final String STRENGTH_B = "strength_b";

  private final Broadcast<EntityNumbers> numbers;
  private final Broadcast<Places> places;
  private final int mostEntities;
  private final double alpha;

  /**
   * @param numbers those of all entities that are mentioned
   * @param places those of the parts of the corpus that are counted by themselves
   * @param mostEntities contexts with more entities than this count for nothing
   * @param alpha significance of the disparity filter; pairs below it are the backbone
   */
  public ComentionStage(
      Broadcast<EntityNumbers> numbers, Broadcast<Places> places, int mostEntities, double alpha) {
    this.numbers = numbers;
    this.places = places;
    this.mostEntities = mostEntities;
    this.alpha = alpha;
  }

  /**
   * Sums by place, which is a context in a slice: of pairs, of entities alone (entity_b is none)
   * and of contexts (both are none); places and entities are numbers. To be kept, as the table
   * reads them more than once.
   *
   * <p>An article's rows name its slices rather than being repeated for each, and the rows of one
   * pair are summed together: slices, sources and stories cost no shuffle of their own.
   *
   * @param articles article_id, story_id, source, published_on, metadata and the arrays mentions
   *     and sentences
   */
  public Dataset<Row> counts(Dataset<Row> articles) {
    return articles
        .select(
            col(ARTICLE_ID),
            col(STORY_ID),
            col(SOURCE),
            places.value().ofArticle().as(ArticlePairs.SLICES),
            col("mentions").getField(SENTENCE_NO).as(ArticlePairs.MENTIONED_IN),
            col("mentions").getField(ENTITY_ID).as(ArticlePairs.MENTIONED),
            col("sentences").getField(PARAGRAPH_NO).as(ArticlePairs.PARAGRAPHS))
        .flatMap(
            new ArticlePairs(numbers, places, mostEntities), Encoders.row(ArticlePairs.COUNTED))
        .groupBy(ArticlePairs.PAIR)
        .as(Encoders.LONG(), Encoders.row(ArticlePairs.COUNTED))
        .flatMapSortedGroups(
            new Column[] {col(STORY_ID)}, new PairSums(places), Encoders.row(PairSums.SUMS));
  }

  /**
   * Of each entity in each place its contexts, its pairs and their weight. To be kept, as each pair
   * has two ends.
   *
   * @param counts as {@link #counts} gave them
   */
  public static Dataset<Row> ends(Dataset<Row> counts) {
    Column isPair = isPair();
    Column both = array(col(ENTITY_A), col(ENTITY_B));
    return counts
        .where(col(ENTITY_A).notEqual(EntityNumbers.NONE))
        .withColumn(ENTITY, explode(when(isPair, both).otherwise(array(col(ENTITY_A)))))
        .groupBy(PLACE, ENTITY)
        .agg(
            sum(when(isPair, 0L).otherwise(col(WEIGHT))).as(COUNT),
            sum(when(isPair, 1L).otherwise(0L)).as(DEGREE),
            sum(when(isPair, col(WEIGHT)).otherwise(0L)).as(STRENGTH));
  }

  /** The table comentions, from what {@link #counts} and {@link #ends} gave. */
  public Dataset<Row> comentions(Dataset<Row> counts, Dataset<Row> ends) {
    Dataset<Row> bothEnds = counts.where(isPair());
    bothEnds = withEnd(bothEnds, ends, ENTITY_A, COUNT_A, DEGREE_A, STRENGTH_A);
    bothEnds = withEnd(bothEnds, ends, ENTITY_B, COUNT_B, DEGREE_B, STRENGTH_B);
    Dataset<Row> pairs =
        bothEnds.join(broadcast(totals(counts)), PLACE).withColumn(G2, measure(Association::g2));
    return NameTables.COMENTIONS.conform(
        pairs
            .join(qValues(pairs).hint(HASH_JOIN), new String[] {PLACE, G2})
            .withColumn(CONTEXT, col(NAMES).getField(CONTEXT))
            .withColumn(SLICE_TYPE, col(NAMES).getField(SLICE_TYPE))
            .withColumn(SLICE, col(NAMES).getField(SLICE))
            .withColumn(NPMI, measure(Association::npmi))
            .withColumn(JACCARD, jaccard())
            .withColumn(LOG_DICE, logDice())
            .withColumn(BACKBONE, significance().lt(alpha))
            .withColumn(EVIDENCE, evidence())
            .withColumn(ENTITY_A, id(ENTITY_A))
            .withColumn(ENTITY_B, id(ENTITY_B)));
  }

  private Column id(String entity) {
    Broadcast<EntityNumbers> known = numbers;
    UDF1<Integer, String> id = number -> known.value().id(number);
    return udf(id, StringType).apply(col(entity));
  }

  private static Column evidence() {
    UDF1<String, Seq<Row>> evidence =
        written ->
            CollectionConverters.asScala(
                    PairSum.evidence(written).stream()
                        .map(one -> RowFactory.create(one.article(), one.sentence()))
                        .toList())
                .toSeq();
    return udf(evidence, createArrayType(NameTables.SENTENCE_REFERENCE)).apply(col(EVIDENCE));
  }

  private static Column isPair() {
    return col(ENTITY_B).notEqual(EntityNumbers.NONE);
  }

  /** The pairs with what one of their entities has in the same place. */
  private static Dataset<Row> withEnd(
      Dataset<Row> pairs,
      Dataset<Row> ends,
      String entity,
      String count,
      String degree,
      String strength) {
    return pairs.join(
        ends.select(
            col(PLACE),
            col(ENTITY).as(entity),
            col(COUNT).as(count),
            col(DEGREE).as(degree),
            col(STRENGTH).as(strength)),
        new String[] {PLACE, entity});
  }

  /** Of each place its contexts and its names. */
  private Dataset<Row> totals(Dataset<Row> counts) {
    Broadcast<Places> known = places;
    UDF1<Integer, Row> names = place -> known.value().names(place);
    return counts
        .where(col(ENTITY_A).equalTo(EntityNumbers.NONE))
        .select(
            col(PLACE),
            col(WEIGHT).as(TOTAL),
            udf(names, Places.NAMES).apply(col(PLACE)).as(NAMES));
  }

  /** Pairs with equal G2 have equal rows: far fewer are ranked than there are pairs. */
  private static Dataset<Row> qValues(Dataset<Row> pairs) {
    UDF1<Double, Double> tail = ChiSquare::tail;
    Dataset<Row> tests =
        pairs
            .groupBy(PLACE, G2)
            .agg(count(lit(1)).as(COUNT))
            .withColumn(P_VALUE, udf(tail, DoubleType).apply(abs(col(G2))));
    return QValues.of(tests, P_VALUE, col(COUNT), PLACE).select(PLACE, G2, Q_VALUE);
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
