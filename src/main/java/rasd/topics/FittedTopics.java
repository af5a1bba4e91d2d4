package rasd.topics;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import rasd.tables.TopicTables;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** A fitted model as the rows of the tables of topics. */
public final class FittedTopics {
  private static final int MOST_EXEMPLARS = 3;
  private static final StructType RANKED =
      new StructType()
          .add(TOPIC_ID, IntegerType)
          .add(WEIGHT, DoubleType)
          .add(RANK, IntegerType)
          .add(MARGIN, DoubleType);

  private final TopicModel model;
  private final Dataset<Row> units;
  private final Dataset<Row> persisted;
  private final SparkSession session;

  /**
   * @param units article_id and weights of each unit clustered
   * @param persisted what to free once the tables are written
   */
  FittedTopics(TopicModel model, Dataset<Row> units, Dataset<Row> persisted) {
    this.model = model;
    this.units = units;
    this.persisted = persisted;
    this.session = units.sparkSession();
  }

  public boolean isEmpty() {
    return model.topics().isEmpty();
  }

  /** What was clustered, as topic_models has it. */
  public String unit() {
    return model.unit().label();
  }

  /** Frees what the units took of the cluster's memory; the tables must have been written. */
  public void release() {
    persisted.unpersist();
  }

  /** The table topic_models. */
  public Dataset<Row> models() {
    Row row =
        RowFactory.create(
            model.id(),
            model.algorithm(),
            model.topics().size(),
            model.seed(),
            model.unit().label(),
            null,
            model.meanNpmi(),
            null,
            model.exclusivity(),
            model.diversity(),
            null,
            null,
            true);
    List<Row> rows = isEmpty() ? List.of() : List.of(row);
    return session.createDataFrame(rows, TopicTables.TOPIC_MODELS.schema());
  }

  /** The table topic_terms. */
  public Dataset<Row> terms() {
    List<Row> rows = new ArrayList<>();
    for (Topic topic : model.topics()) {
      int rank = 0;
      for (Topic.WeightedTerm term : topic.terms()) {
        rows.add(
            RowFactory.create(
                model.id(), topic.id(), term.term(), rank++, term.probability(), term.relevance()));
      }
    }
    return session.createDataFrame(rows, TopicTables.TOPIC_TERMS.schema());
  }

  /** The table article_topics. */
  public Dataset<Row> articleTopics() {
    Dataset<Row> sums =
        units
            .select(col(ARTICLE_ID), posexplode(col(TopicStage.WEIGHTS)))
            .groupBy(col(ARTICLE_ID), col("pos"))
            .agg(sum("col").as(WEIGHT))
            .groupBy(ARTICLE_ID)
            .agg(array_sort(collect_list(struct(col("pos"), col(WEIGHT)))).as(WEIGHT));
    UDF1<Seq<Row>, List<Row>> ranked = FittedTopics::ranked;
    return TopicTables.ARTICLE_TOPICS.conform(
        sums.select(
                col(ARTICLE_ID), inline(udf(ranked, createArrayType(RANKED)).apply(col(WEIGHT))))
            .withColumn(MODEL_ID, lit(model.id()))
            .withColumn(IS_OUTLIER, lit(null).cast(BooleanType)));
  }

  private static List<Row> ranked(Seq<Row> sums) {
    double[] weights =
        CollectionConverters.asJava(sums).stream().mapToDouble(sum -> sum.getDouble(1)).toArray();
    return ArticleWeights.ranked(weights).stream()
        .map(
            topic -> RowFactory.create(topic.topic(), topic.weight(), topic.rank(), topic.margin()))
        .toList();
  }

  /**
   * The table topics.
   *
   * @param articleTopics the table article_topics as written
   * @param articles article_id and story_id
   */
  public Dataset<Row> topics(Dataset<Row> articleTopics, Dataset<Row> articles) {
    Dataset<Row> first =
        articleTopics
            .where(col(RANK).equalTo(0))
            .join(articles.select(ARTICLE_ID, STORY_ID), ARTICLE_ID);
    Map<Integer, Row> counts = new HashMap<>();
    for (Row row : counts(first).collectAsList()) {
      counts.put(row.getInt(0), row);
    }
    Map<Integer, List<String>> exemplars = exemplars(first);
    List<Row> rows = new ArrayList<>();
    for (Topic topic : model.topics()) {
      Row count = counts.get(topic.id());
      rows.add(
          RowFactory.create(
              model.id(),
              topic.id(),
              topic.label(),
              (double) topic.units() / model.units(),
              count == null ? 0L : count.getLong(1),
              count == null ? 0L : count.getLong(2),
              model.npmiOf(topic),
              null,
              seq(topic.mostRelevant()),
              seq(exemplars.getOrDefault(topic.id(), List.of()))));
    }
    return session.createDataFrame(rows, TopicTables.TOPICS.schema());
  }

  private static Dataset<Row> counts(Dataset<Row> first) {
    return first.groupBy(TOPIC_ID).agg(count(lit(1)), count_distinct(col(STORY_ID)));
  }

  private static Map<Integer, List<String>> exemplars(Dataset<Row> first) {
    var byWeight = Window.partitionBy(TOPIC_ID).orderBy(col(WEIGHT).desc(), col(ARTICLE_ID));
    List<Row> rows =
        first
            .withColumn(COUNT, row_number().over(byWeight))
            .where(col(COUNT).leq(MOST_EXEMPLARS))
            .select(TOPIC_ID, ARTICLE_ID, COUNT)
            .orderBy(TOPIC_ID, COUNT)
            .collectAsList();
    Map<Integer, List<String>> exemplars = new TreeMap<>();
    for (Row row : rows) {
      exemplars.computeIfAbsent(row.getInt(0), topic -> new ArrayList<>()).add(row.getString(1));
    }
    return exemplars;
  }

  private static Seq<String> seq(List<String> items) {
    return CollectionConverters.asScala(items).toSeq();
  }
}
