package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import rasd.topics.TopicModel.Tried;

/**
 * Makes topics: the matrix of units and terms, the directions in which units differ most, clusters
 * there with several numbers of topics and seeds, the choice among them, and what the user's
 * algorithm makes of it. Unlike other stages it runs Spark jobs when it is called, since a model
 * must be fitted before it can be applied.
 *
 * <p>The same rows come out whatever the cores and executors: see {@link Matrix}.
 */
public final class TopicStage {
  private final TopicSettings settings;
  private final TopicUnits unit;
  private final long total;
  private final Set<String> emptyWords;

  /**
   * @param articles how many the corpus has
   * @param paragraphs how many they have
   * @param emptyWords terms that tell nothing of a topic, and stand in no label
   */
  public TopicStage(
      TopicSettings settings, long articles, long paragraphs, Set<String> emptyWords) {
    this.settings = settings;
    this.unit = TopicUnits.of(articles, settings);
    this.total = unit.total(articles, paragraphs);
    this.emptyWords = Set.copyOf(emptyWords);
  }

  /**
   * Fits a model. It is empty where no two units share a term that others lack.
   *
   * @param articles article_id, story_id and the arrays term_counts, sentences and tokens
   */
  public FittedTopics fit(Dataset<Row> articles) {
    Dataset<Row> units = unit.units(articles);
    Vocabulary vocabulary = UnitRows.vocabulary(units, settings);
    if (vocabulary.size() == 0) {
      return none(units);
    }
    Dataset<Row> placed =
        UnitRows.placed(units, vocabulary, settings.shards(total))
            .persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<Shard> shards =
        UnitRows.shards(placed, vocabulary).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return fit(placed, new Matrix(shards), vocabulary);
    } finally {
      shards.unpersist();
    }
  }

  private FittedTopics none(Dataset<Row> units) {
    Dataset<Row> none =
        units
            .select(col(ARTICLE_ID))
            .withColumn(TopicFit.WEIGHTS, lit(null).cast(createArrayType(DoubleType)))
            .withColumn(TopicFit.DISTANCES, lit(null).cast(createArrayType(DoubleType)))
            .limit(0);
    return new FittedTopics(TopicModel.empty(unit), none, none, emptyWords);
  }

  private FittedTopics fit(Dataset<Row> placed, Matrix matrix, Vocabulary vocabulary) {
    Basis basis = directions(matrix, vocabulary);
    Trials trials =
        new Trials(
            matrix.sample(settings.sample()),
            basis,
            vocabulary.size(),
            settings.iterations());
    List<Trial> tried = tried(trials, matrix);
    Trial chosen = ModelChoice.of(tried);
    Clusters found = clusters(chosen, matrix, basis, vocabulary);
    TermDistributions distributions = distributions(found, matrix);
    int[] order = bySize(distributions);
    Clusters clusters = found.inOrder(order);
    TopicModel model =
        new TopicModel(
            Tried.of(chosen, settings.seeds() > 1).id(),
            unit,
            tried.stream().map(trial -> Tried.of(trial, settings.seeds() > 1)).toList(),
            topics(distributions, order, chosen, trials.sample(), vocabulary),
            Fence.of(trials.sample(), clusters));
    return new FittedTopics(model, clusters.weighted(placed), placed, emptyWords);
  }

  private Basis directions(Matrix matrix, Vocabulary vocabulary) {
    return RandomisedSvd.directions(
        matrix::timesItself,
        vocabulary.size(),
        settings.dimensions(),
        TopicSettings.PASSES,
        settings.seed());
  }

  /** A task tries one number of topics. */
  private List<Trial> tried(Trials trials, Matrix matrix) {
    long points = Arrays.stream(trials.points()).map(Arrays::hashCode).distinct().count();
    List<Integer> numbers = settings.toTry(points);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(matrix.shards().context());
    Broadcast<Trials> shared = context.broadcast(trials);
    long seed = settings.seed();
    int seeds = settings.seeds();
    return new ArrayList<>(
        context
            .parallelize(numbers, numbers.size())
            .flatMap(k -> shared.value().of(k, seed, seeds).iterator())
            .collect());
  }

  private Clusters clusters(Trial chosen, Matrix matrix, Basis basis, Vocabulary vocabulary) {
    double[][] centres =
        MllibClustering.kmeans(matrix.shards(), basis, chosen.centres(), settings.iterations());
    int terms = vocabulary.size();
    Assignment nearest =
        (units, unit) -> KMeansSearch.nearest(basis.coordinates(units.row(unit)), centres);
    Multinomial sharpened =
        Multinomial.sharpened(
            nearest,
            assignment -> matrix.counts(assignment, centres.length, terms),
            centres.length,
            terms);
    return new Clusters(vocabulary, basis, centres, sharpened);
  }

  private static TermDistributions distributions(Clusters clusters, Matrix matrix) {
    int terms = clusters.vocabulary().size();
    return TermDistributions.ofClusters(
        matrix.counts(clusters.terms(), clusters.topics(), terms), clusters.topics(), terms);
  }

  private static int[] bySize(TermDistributions distributions) {
    return IntStream.range(0, distributions.topics())
        .boxed()
        .sorted(Comparator.comparingDouble(topic -> -distributions.share(topic)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private List<Topic> topics(
      TermDistributions distributions,
      int[] order,
      Trial chosen,
      Shard sample,
      Vocabulary vocabulary) {
    Measures measures = Measures.of(distributions, sample);
    List<Topic> topics = new ArrayList<>();
    for (int topic : order) {
      topics.add(
          new Topic(
              topics.size(),
              distributions.share(topic),
              Topic.terms(distributions, topic, vocabulary),
              measures.npmiOf().get(topic),
              settings.seeds() > 1 ? chosen.stabilityOf()[topic] : null));
    }
    return topics;
  }
}
