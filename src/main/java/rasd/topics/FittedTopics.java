package rasd.topics;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;
import static rasd.topics.TopicFit.DISTANCES;
import static rasd.topics.TopicFit.WEIGHTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.tables.Slices;
import rasd.tables.TopicTables;
import rasd.topics.ArticleWeights.Ranked;
import rasd.topics.TopicModel.Tried;
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
          .add(MARGIN, DoubleType)
          .add(DISTANCE, DoubleType)
          .add(SILHOUETTE, DoubleType);

  private final TopicUnits unit;
  private final @Nullable TopicModel model;
  private final List<Tried> tried;
  private final Dataset<Row> weighted;
  private final Dataset<Row> persisted;
  private final SparkSession session;

  /**
   * @param model null where there are no topics
   * @param tried all models tried, the selected one among them
   * @param weighted article_id, weights and distances of each unit
   * @param persisted what to free once the tables are written
   */
  FittedTopics(
      TopicUnits unit,
      @Nullable TopicModel model,
      List<Tried> tried,
      Dataset<Row> weighted,
      Dataset<Row> persisted) {
    this.unit = unit;
    this.model = model;
    this.tried = tried;
    this.weighted = weighted;
    this.persisted = persisted;
    this.session = weighted.sparkSession();
  }

  /** Those of a corpus in which there are none. */
  static FittedTopics none(TopicUnits unit, Dataset<Row> noUnits) {
    return new FittedTopics(unit, null, List.of(), noUnits, noUnits);
  }

  public boolean isEmpty() {
    return model == null;
  }

  /** The selected model's model_id; empty where there is none. */
  public String modelId() {
    return model == null ? "" : model.id();
  }

  /** What was clustered, as topic_models has it. */
  public String unit() {
    return unit.label();
  }

  /**
   * The share of the articles' terms, as often as they stand there, that the model knows; null
   * where there are none.
   *
   * @param articles with the array term_counts
   */
  public @Nullable Double knownTerms(Dataset<Row> articles) {
    return model == null ? null : UnitRows.knownTerms(articles, model.vocabulary());
  }

  /** Saves the selected model, if there is one, in a folder of its name. */
  public void save(Path models) {
    if (model != null) {
      SavedTopics.write(model, new Path(models, model.id()), session);
    }
  }

  /** Frees what the units took of the cluster's memory; the tables must have been written. */
  public void release() {
    persisted.unpersist();
  }

  /** The table topic_models. */
  public Dataset<Row> models() {
    List<Row> rows = tried.stream().map(this::row).toList();
    return session.createDataFrame(rows, TopicTables.TOPIC_MODELS.schema());
  }

  private Row row(Tried one) {
    return RowFactory.create(
        one.id(),
        one.algorithm().label(),
        one.k(),
        one.seed(),
        unit.label(),
        one.logPerplexity(),
        one.measures().npmi(),
        one.measures().umass(),
        one.measures().exclusivity(),
        one.measures().diversity(),
        one.stability(),
        one.divergence(),
        one.silhouette(),
        one.id().equals(modelId()));
  }

  private List<Topic> topics() {
    return model == null ? List.of() : model.topics();
  }

  /** The table topic_terms. */
  public Dataset<Row> terms() {
    List<Row> rows = new ArrayList<>();
    for (Topic topic : topics()) {
      int rank = 0;
      for (Topic.WeightedTerm term : topic.terms()) {
        rows.add(
            RowFactory.create(
                modelId(), topic.id(), term.term(), rank++, term.probability(), term.relevance()));
      }
    }
    return session.createDataFrame(rows, TopicTables.TOPIC_TERMS.schema());
  }

  /** The table article_topics. */
  public Dataset<Row> articleTopics() {
    return TopicTables.ARTICLE_TOPICS.conform(ranked().withColumn(MODEL_ID, lit(modelId())));
  }

  /** The table article_clusters, of models whose topics have centres. */
  public Dataset<Row> articleClusters() {
    return TopicTables.ARTICLE_CLUSTERS.conform(
        ranked()
            .where(col(RANK).equalTo(0).and(col(DISTANCE).isNotNull()))
            .withColumnRenamed(TOPIC_ID, CLUSTER_ID)
            .withColumn(MODEL_ID, lit(modelId())));
  }

  private Dataset<Row> ranked() {
    UDF2<Seq<Seq<Object>>, Seq<Seq<Object>>, List<Row>> ranked =
        (weights, distances) -> ranked(arrays(weights), arrays(distances));
    Column rows = udf(ranked, createArrayType(RANKED)).apply(col(WEIGHTS), col(DISTANCES));
    return ofArticles().select(col(ARTICLE_ID), inline(rows)).withColumn(IS_OUTLIER, isOutlier());
  }

  private Dataset<Row> ofArticles() {
    return switch (unit) {
      case ARTICLE ->
          weighted.select(
              col(ARTICLE_ID),
              array(col(WEIGHTS)).as(WEIGHTS),
              array(col(DISTANCES)).as(DISTANCES));
      case PARAGRAPH ->
          weighted
              .groupBy(ARTICLE_ID)
              .agg(
                  collect_list(col(WEIGHTS)).as(WEIGHTS),
                  collect_list(col(DISTANCES)).as(DISTANCES));
    };
  }

  private Column isOutlier() {
    Double fence = model == null ? null : model.fence();
    return fence == null ? lit(null).cast(BooleanType) : col(DISTANCE).gt(fence);
  }

  private static List<double[]> arrays(Seq<Seq<Object>> rows) {
    return CollectionConverters.asJava(rows).stream()
        .filter(row -> row != null)
        .map(
            row ->
                CollectionConverters.asJava(row).stream()
                    .mapToDouble(value -> (Double) value)
                    .toArray())
        .toList();
  }

  /** Every row of an article says how far the article is from its first topic. */
  private static List<Row> ranked(List<double[]> weights, List<double[]> distances) {
    List<Ranked> topics = ArticleWeights.ranked(ArticleWeights.sums(weights));
    @Nullable Double distance = null;
    @Nullable Double silhouette = null;
    if (!distances.isEmpty()) {
      double[] sums = ArticleWeights.sums(distances);
      int first = topics.get(0).topic();
      distance = sums[first] / distances.size();
      silhouette = Silhouette.of(sums, first);
    }
    List<Row> rows = new ArrayList<>();
    for (Ranked topic : topics) {
      rows.add(
          RowFactory.create(
              topic.topic(), topic.weight(), topic.rank(), topic.margin(), distance, silhouette));
    }
    return rows;
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
    for (Topic topic : topics()) {
      Row count = counts.get(topic.id());
      rows.add(
          RowFactory.create(
              modelId(),
              topic.id(),
              topic.label(),
              topic.share(),
              count == null ? 0L : count.getLong(1),
              count == null ? 0L : count.getLong(2),
              topic.npmi(),
              topic.stability(),
              seq(topic.mostRelevant()),
              seq(exemplars.getOrDefault(topic.id(), List.of()))));
    }
    return session.createDataFrame(rows, TopicTables.TOPICS.schema());
  }

  /**
   * The table topic_slices.
   *
   * @param articleTopics the table article_topics as written
   * @param articles article_id, story_id, and what slices are made of
   */
  public Dataset<Row> topicSlices(
      Dataset<Row> articleTopics, Dataset<Row> articles, Slices slices) {
    Dataset<Row> first =
        articleTopics
            .where(col(RANK).equalTo(0))
            .select(ARTICLE_ID, TOPIC_ID)
            .join(
                articles.select(ARTICLE_ID, STORY_ID, SOURCE, PUBLISHED_ON, METADATA), ARTICLE_ID);
    return TopicSlices.of(modelId(), first, slices);
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
