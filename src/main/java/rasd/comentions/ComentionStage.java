package rasd.comentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udaf;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.StructType;
import rasd.measures.Association;
import rasd.tables.NameTables;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Counts which entities are mentioned together. Each article is counted by itself, in one pass over
 * its mentions; only those counts are shuffled.
 */
public final class ComentionStage {
  private static final String ALL = "all";
  private static final StructType COUNTED =
      new StructType()
          .add(CONTEXT, StringType)
          .add(ENTITY_A, StringType)
          .add(ENTITY_B, StringType)
          .add(WEIGHT, LongType)
          .add(EVIDENCE, createArrayType(NameTables.SENTENCE_REFERENCE))
          .add(STORY_ID, StringType)
          .add(SOURCE, StringType);

  private final PairCounter.Context[] contexts = PairCounter.Context.values();
  private final ContextTotals totals;
  private final int mostEntities;

  /**
   * @param mostEntities contexts with more entities than this count for nothing
   */
  public ComentionStage(ContextTotals totals, int mostEntities) {
    this.totals = totals;
    this.mostEntities = mostEntities;
  }

  /**
   * The table comentions.
   *
   * @param articles article_id, story_id, source and the arrays mentions and sentences
   */
  public Dataset<Row> comentions(Dataset<Row> articles) {
    Dataset<Row> counted =
        articles
            .select("mentions", "sentences", ARTICLE_ID, STORY_ID, SOURCE)
            .flatMap(new Counting(mostEntities), Encoders.row(COUNTED));
    Dataset<Row> pairs = pairs(counted.where(col(ENTITY_B).isNotNull()));
    Dataset<Row> singles = singles(counted.where(col(ENTITY_B).isNull()));
    return NameTables.COMENTIONS.conform(
        pairs
            .join(marginal(singles, ENTITY_A, COUNT_A), new String[] {CONTEXT, ENTITY_A})
            .join(marginal(singles, ENTITY_B, COUNT_B), new String[] {CONTEXT, ENTITY_B})
            .withColumn(TOTAL, total())
            .withColumn(SLICE_TYPE, lit(ALL))
            .withColumn(SLICE, lit(ALL))
            .withColumn(NPMI, measure(Association::npmi))
            .withColumn(G2, measure(Association::g2))
            .withColumn(Q_VALUE, lit(null).cast(DoubleType))
            .withColumn(JACCARD, jaccard())
            .withColumn(LOG_DICE, logDice())
            .withColumn(BACKBONE, lit(null).cast(BooleanType)));
  }

  private static Dataset<Row> pairs(Dataset<Row> counted) {
    var firstSentences = udaf(new FirstSentences(), Encoders.row(FirstSentences.TYPE));
    return counted
        .groupBy(CONTEXT, ENTITY_A, ENTITY_B)
        .agg(
            count(lit(1)).as(ARTICLE_COUNT),
            count_distinct(col(STORY_ID)).as(STORY_COUNT),
            size(collect_set(SOURCE)).cast(LongType).as(SOURCE_COUNT),
            sum(WEIGHT).as(WEIGHT),
            firstSentences.apply(col(EVIDENCE)).getField(EVIDENCE).as(EVIDENCE));
  }

  private static Dataset<Row> singles(Dataset<Row> counted) {
    return counted.groupBy(CONTEXT, ENTITY_A).agg(sum(WEIGHT).as(COUNT));
  }

  private static Dataset<Row> marginal(Dataset<Row> singles, String entity, String count) {
    return singles.select(col(CONTEXT), col(ENTITY_A).as(entity), col(COUNT).as(count));
  }

  private Column total() {
    Column total = lit(null).cast(LongType);
    for (PairCounter.Context context : contexts) {
      total = when(col(CONTEXT).equalTo(name(context)), lit(totals.of(context))).otherwise(total);
    }
    return total;
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

  private static String name(PairCounter.Context context) {
    return context.name().toLowerCase(Locale.ROOT);
  }

  /** What an executor does with one article. */
  private record Counting(int mostEntities) implements FlatMapFunction<Row, Row> {
    private static final int MENTIONS = 0;
    private static final int SENTENCES = 1;
    private static final int ARTICLE = 2;
    private static final int STORY = 3;
    private static final int PUBLISHER = 4;

    @Override
    public Iterator<Row> call(Row article) {
      List<PairCounter.Mention> mentions = new ArrayList<>();
      for (Row mention : article.<Row>getList(MENTIONS)) {
        mentions.add(
            new PairCounter.Mention(mention.<Integer>getAs(SENTENCE_NO), mention.getAs(ENTITY_ID)));
      }
      List<Integer> paragraphs = new ArrayList<>();
      for (Row sentence : article.<Row>getList(SENTENCES)) {
        paragraphs.add(sentence.getAs(PARAGRAPH_NO));
      }
      return new PairCounter(mostEntities)
          .count(mentions, paragraphs).stream().map(counted -> row(article, counted)).iterator();
    }

    private static Row row(Row article, PairCounter.Counted counted) {
      String id = article.getString(ARTICLE);
      List<Row> evidence =
          counted.evidence().stream().map(sentence -> RowFactory.create(id, sentence)).toList();
      return RowFactory.create(
          name(counted.context()),
          counted.a(),
          counted.b(),
          counted.contexts(),
          CollectionConverters.asScala(evidence).toSeq(),
          article.getString(STORY),
          article.getString(PUBLISHER));
    }
  }
}
