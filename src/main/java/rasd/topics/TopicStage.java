package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sum;
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
import org.jspecify.annotations.Nullable;
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
            matrix.sample(settings.sample()), basis, vocabulary.size(), settings.iterations());
    List<Trial> tried = tried(trials, matrix);
    Trial chosen = ModelChoice.of(tried);
    boolean isCompared = settings.seeds() > 1;
    List<Tried> rows = new ArrayList<>();
    tried.forEach(trial -> rows.add(Tried.of(trial, isCompared)));
    TopicFit found =
        fitted(
            chosen.k(),
            clusters(chosen, matrix, basis, vocabulary),
            placed,
            matrix,
            basis,
            vocabulary);
    TermDistributions distributions = distributions(found, placed, matrix, vocabulary);
    Measures measures = Measures.of(distributions, trials.sample());
    String id = Tried.of(chosen, isCompared).id();
    double @Nullable [] stability = isCompared ? chosen.stabilityOf() : null;
    if (algorithm() != TopicAlgorithm.KMEANS) {
      Tried own = Tried.of(algorithm(), found, settings.seed(), measures);
      rows.add(own);
      id = own.id();
      stability = null;
    }
    int[] order = bySize(distributions);
    TopicFit fit = found.inOrder(order);
    Double fence = fit instanceof Clusters clusters ? Fence.of(trials.sample(), clusters) : null;
    List<Topic> topics = topics(distributions, order, measures, stability, vocabulary);
    TopicModel model = new TopicModel(id, unit, rows, topics, fence);
    return new FittedTopics(model, fit.weighted(placed), placed, emptyWords);
  }

  private TopicAlgorithm algorithm() {
    return TopicAlgorithm.of(settings.algorithm());
  }

  /** What the algorithm of the settings makes of as many topics as were chosen. */
  private TopicFit fitted(
      int k,
      Clusters clusters,
      Dataset<Row> placed,
      Matrix matrix,
      Basis basis,
      Vocabulary vocabulary) {
    int rounds = settings.iterations();
    long seed = settings.seed();
    return switch (algorithm()) {
      case KMEANS -> clusters;
      case BISECTING_KMEANS ->
          clusters(
              MllibClustering.bisecting(matrix.shards(), basis, k, rounds, seed),
              matrix,
              basis,
              vocabulary);
      case LDA_GIBBS ->
          GibbsMixture.fit(placed, clusters, settings.sweeps(), seed, settings.shards(total));
      case LDA_ONLINE -> MllibLda.fit(placed, "online", k, rounds, seed);
      case LDA_EM -> MllibLda.fit(placed, "em", k, rounds, seed);
    };
  }

  /** The clusters that k-means finds among all units from the centres that were chosen. */
  private Clusters clusters(Trial chosen, Matrix matrix, Basis basis, Vocabulary vocabulary) {
    return clusters(
        MllibClustering.kmeans(matrix.shards(), basis, chosen.centres(), settings.iterations()),
        matrix,
        basis,
        vocabulary);
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

  private static Clusters clusters(
      double[][] centres, Matrix matrix, Basis basis, Vocabulary vocabulary) {
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

  private static TermDistributions distributions(
      TopicFit fit, Dataset<Row> placed, Matrix matrix, Vocabulary vocabulary) {
    int terms = vocabulary.size();
    double[][] probabilities = fit.termProbabilities();
    if (probabilities == null && fit instanceof Clusters clusters) {
      return TermDistributions.ofClusters(
          matrix.counts(clusters.terms(), fit.topics(), terms), fit.topics(), terms);
    }
    if (probabilities == null) {
      throw new IllegalStateException("A mixture without terms");
    }
    return new TermDistributions(probabilities, shares(fit, placed));
  }

  /** The mean weight of each topic in the units that train. */
  private static double[] shares(TopicFit fit, Dataset<Row> placed) {
    double[] sums = new double[fit.topics()];
    double whole = 0;
    List<Row> rows =
        fit.weighted(placed.where(col(TopicUnits.TRAINS)))
            .select(posexplode(col(TopicFit.WEIGHTS)))
            .groupBy("pos")
            .agg(sum("col"))
            .orderBy("pos")
            .collectAsList();
    for (Row row : rows) {
      sums[row.getInt(0)] = row.getDouble(1);
      whole += row.getDouble(1);
    }
    for (int topic = 0; topic < sums.length; topic++) {
      sums[topic] /= whole;
    }
    return sums;
  }

  private static int[] bySize(TermDistributions distributions) {
    return IntStream.range(0, distributions.topics())
        .boxed()
        .sorted(Comparator.comparingDouble(topic -> -distributions.share(topic)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static List<Topic> topics(
      TermDistributions distributions,
      int[] order,
      Measures measures,
      double @Nullable [] stability,
      Vocabulary vocabulary) {
    List<Topic> topics = new ArrayList<>();
    for (int topic : order) {
      topics.add(
          new Topic(
              topics.size(),
              distributions.share(topic),
              Topic.terms(distributions, topic, vocabulary),
              measures.npmiOf().get(topic),
              stability == null ? null : (Double) stability[topic]));
    }
    return topics;
  }
}
