package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.tables.Slices;
import rasd.tables.TopicTables;
import rasd.topics.TopicModel.Tried;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** A fitted model as the rows of the tables of topics. */
public final class FittedTopics {
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
   * @param articles as for {@link TopicStage#fit}
   */
  public @Nullable Double knownTerms(Dataset<Row> articles) {
    return model == null ? null : UnitRows.knownTerms(articles, model.kinds(), model.vocabulary());
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
    return RankedTopics.of(weighted, unit).withColumn(IS_OUTLIER, isOutlier());
  }

  private Column isOutlier() {
    Double fence = model == null ? null : model.fence();
    return fence == null ? lit(null).cast(BooleanType) : col(DISTANCE).gt(fence);
  }

  /**
   * The table topics.
   *
   * @param articleTopics the table article_topics as written
   * @param articles article_id, story_id and the arrays sentences and tokens
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
    Map<Integer, Exemplars> exemplars =
        model == null ? Map.of() : Exemplars.of(model, first, articles);
    List<Row> rows = new ArrayList<>();
    for (Topic topic : topics()) {
      Row count = counts.get(topic.id());
      Exemplars ofTopic = exemplars.getOrDefault(topic.id(), Exemplars.NONE);
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
              seq(ofTopic.articles()),
              seq(ofTopic.sentences())));
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

  private static <T> Seq<T> seq(List<T> items) {
    return CollectionConverters.asScala(items).toSeq();
  }
}
