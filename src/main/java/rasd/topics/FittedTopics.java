package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.corpus.ArticleTable;
import rasd.corpus.Broadcasts;
import rasd.corpus.Corpus;
import rasd.corpus.RowValues;
import rasd.tables.Slices;
import rasd.tables.TopicTables;
import rasd.topics.TopicModel.Tried;

/** Makes the tables of topics from a fitted model. */
public final class FittedTopics {
  private final SparkSession session;
  private final TopicUnits unit;
  private final @Nullable TopicModel model;
  private final List<Tried> tried;
  private final TermFinder finder;
  private final int perArticle;
  private final StorySample sample;
  private final TopicAssigner assigner;

  /**
   * @param model the selected model; null if there are no topics
   * @param tried all models that were tried, including the selected one
   * @param perArticle the largest number of topics that are kept per article
   * @param sample the stories to which the model was fitted
   */
  FittedTopics(
      SparkSession session,
      TopicUnits unit,
      @Nullable TopicModel model,
      List<Tried> tried,
      TermFinder finder,
      int perArticle,
      StorySample sample) {
    this.session = session;
    this.unit = unit;
    this.model = model;
    this.tried = tried;
    this.finder = finder;
    this.perArticle = perArticle;
    this.sample = sample;
    this.assigner = model == null ? TopicAssigner.none() : TopicAssigner.of(session, model, finder);
  }

  public boolean isEmpty() {
    return model == null;
  }

  /** The selected model's model_id; empty if there is none. */
  public String modelId() {
    return model == null ? "" : model.id();
  }

  /** The kind of unit that was clustered, as in topic_models. */
  public String unit() {
    return unit.label();
  }

  /**
   * Of all occurrences of terms in the articles, the share whose term is in the model's vocabulary;
   * null if there is no model or no such occurrence.
   */
  public @Nullable Double knownTerms(Corpus articles) {
    return model == null
        ? null
        : KnownTerms.share(articles, finder, Broadcasts.of(model.vocabulary(), session));
  }

  /** The share of all stories that were used to fit the model; 1 if all were. */
  public double sampledShare() {
    return sample.share();
  }

  /** The number of further rows that article_topics would have with all topics of each article. */
  public long rowsLeftOut(FirstTopics first) {
    return first.articles() * Math.max(0, topics().size() - perArticle);
  }

  /** Saves the selected model, if there is one, in a folder that is named after the model's id. */
  public void save(Path models) {
    if (model != null) {
      SavedTopics.write(model, new Path(models, model.id()), session);
    }
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

  /**
   * The tables whose rows are made from each article independently, in one pass: article_topics,
   * article_clusters and first_topics, which is not published.
   */
  public List<ArticleTable> ofArticles() {
    return List.of(
        new ArticleTopicsTable(modelId(), assigner, perArticle),
        new ArticleClustersTable(modelId(), assigner),
        new FirstTopicsTable(assigner, perArticle));
  }

  /**
   * The table topic_slices.
   *
   * @param first the table first_topics
   */
  public Dataset<Row> topicSlices(Dataset<Row> first, Slices slices) {
    return TopicSlices.of(modelId(), first, slices);
  }

  /**
   * The table topics.
   *
   * @param strongest the summary of the first topics of all articles
   * @param topicSlices the table topic_slices
   * @param texts returns the articles with the given ids, with their lines and the sections that
   *     the finder reads
   */
  public Dataset<Row> topics(
      FirstTopics strongest, Dataset<Row> topicSlices, Function<Collection<String>, Corpus> texts) {
    Map<Integer, Row> counts = new HashMap<>();
    for (Row row :
        topicSlices
            .where(col(SLICE_TYPE).equalTo(Slices.ALL))
            .select(TOPIC_ID, ARTICLE_COUNT, STORY_COUNT)
            .collectAsList()) {
      counts.put(row.getInt(0), row);
    }
    Map<String, Row> sentences = sentences(strongest, texts);
    List<Row> rows = new ArrayList<>();
    for (Topic topic : topics()) {
      Row count = counts.get(topic.id());
      List<String> exemplars = strongest.exemplars(topic.id());
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
              RowValues.list(topic.mostRelevant()),
              RowValues.list(exemplars),
              RowValues.list(
                  exemplars.stream().filter(sentences::containsKey).map(sentences::get).toList())));
    }
    return session.createDataFrame(rows, TopicTables.TOPICS.schema());
  }

  private Map<String, Row> sentences(
      FirstTopics strongest, Function<Collection<String>, Corpus> texts) {
    Map<String, Integer> topicOf = new HashMap<>();
    for (Topic topic : topics()) {
      strongest.exemplars(topic.id()).forEach(article -> topicOf.put(article, topic.id()));
    }
    return topicOf.isEmpty()
        ? Map.of()
        : Exemplars.sentences(assigner, topicOf, texts.apply(topicOf.keySet()));
  }
}
