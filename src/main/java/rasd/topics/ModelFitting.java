package rasd.topics;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.topics.Topic.WeightedTerm;
import rasd.topics.TopicModel.Tried;

/**
 * Fits a model to a corpus: the directions in which its units differ most, clusters there with
 * several numbers of topics and seeds, the choice among them, and what the user's algorithm makes
 * of it.
 */
final class ModelFitting {
  private final TopicSettings settings;
  private final TopicAlgorithm algorithm;
  private final TopicUnits unit;
  private final Dataset<Row> placed;
  private final Matrix matrix;
  private final Vocabulary vocabulary;
  private final Set<String> emptyWords;
  private final Dataset<Row> phrases;
  private final Basis basis;
  private final Trials trials;

  /**
   * @param placed from {@link UnitRows#placed}
   * @param matrix its units that train
   * @param emptyWords terms that stand in no label
   * @param phrases that may
   */
  ModelFitting(
      TopicSettings settings,
      TopicUnits unit,
      Dataset<Row> placed,
      Matrix matrix,
      Vocabulary vocabulary,
      Set<String> emptyWords,
      Dataset<Row> phrases) {
    this.settings = settings;
    this.algorithm = TopicAlgorithm.of(settings.algorithm());
    this.unit = unit;
    this.placed = placed;
    this.matrix = matrix;
    this.vocabulary = vocabulary;
    this.emptyWords = emptyWords;
    this.phrases = phrases;
    this.basis = directions();
    this.trials =
        new Trials(
            matrix.sample(settings.sample()), basis, vocabulary.size(), settings.iterations());
  }

  FittedTopics fitted() {
    List<Trial> tried = tried();
    Trial chosen = ModelChoice.of(tried);
    boolean isCompared = settings.seeds() > 1;
    List<Tried> rows = new ArrayList<>();
    tried.forEach(trial -> rows.add(Tried.of(trial, isCompared)));
    TopicFit found = fit(chosen);
    TermDistributions distributions = distributions(found);
    Measures measures = Measures.of(distributions, trials.sample());
    Tried selected = Tried.of(chosen, isCompared);
    double @Nullable [] stability = isCompared ? chosen.stabilityOf() : null;
    if (algorithm != TopicAlgorithm.KMEANS) {
      selected = Tried.of(algorithm, found, settings.seed(), measures);
      rows.add(selected);
      stability = null;
    }
    int[] order = bySize(distributions);
    TopicFit fit = found.inOrder(order);
    Double fence = fit instanceof Clusters clusters ? Fence.of(trials.sample(), clusters) : null;
    List<Topic> topics = topics(distributions, order, measures, stability);
    TopicModel model =
        new TopicModel(unit, settings.terms(), selected, vocabulary, fit, topics, fence);
    return new FittedTopics(unit, model, rows, fit.weighted(placed), placed);
  }

  private Basis directions() {
    return RandomisedSvd.directions(
        matrix::timesItself,
        vocabulary.size(),
        settings.dimensions(vocabulary.units()),
        TopicSettings.PASSES,
        settings.seed());
  }

  /** A task tries one number of topics. */
  private List<Trial> tried() {
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

  /** What the algorithm of the settings makes of as many topics as were chosen. */
  private TopicFit fit(Trial chosen) {
    Clusters clusters =
        clusters(
            MllibClustering.kmeans(
                matrix.shards(), basis, chosen.centres(), settings.iterations()));
    int k = chosen.k();
    int rounds = settings.iterations();
    long seed = settings.seed();
    return switch (algorithm) {
      case KMEANS -> clusters;
      case BISECTING_KMEANS ->
          clusters(MllibClustering.bisecting(matrix.shards(), basis, k, rounds, seed));
      case LDA_GIBBS ->
          GibbsMixture.fit(
              placed, clusters, settings.sweeps(), seed, matrix.shards().getNumPartitions());
      case LDA_ONLINE -> MllibLda.fit(placed, "online", k, rounds, seed);
      case LDA_EM -> MllibLda.fit(placed, "em", k, rounds, seed);
    };
  }

  private Clusters clusters(double[][] centres) {
    int terms = vocabulary.size();
    Basis space = basis;
    Assignment nearest =
        (units, unit) -> KMeansSearch.nearest(space.coordinates(units.row(unit)), centres);
    Multinomial sharpened =
        Multinomial.sharpened(
            nearest,
            assignment -> matrix.counts(assignment, centres.length, terms),
            centres.length,
            terms);
    return new Clusters(vocabulary, basis, centres, sharpened);
  }

  private TermDistributions distributions(TopicFit fit) {
    int terms = vocabulary.size();
    double[][] probabilities = fit.termProbabilities();
    if (probabilities == null && fit instanceof Clusters clusters) {
      return TermDistributions.ofClusters(
          matrix.counts(clusters.terms(), fit.topics(), terms), fit.topics(), terms);
    }
    double[] shares = fit.shares(fit.weighted(placed.where(col(TopicUnits.TRAINS))));
    if (probabilities == null || shares == null) {
      throw new IllegalStateException("A mixture without terms");
    }
    return new TermDistributions(probabilities, shares);
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
      Measures measures,
      double @Nullable [] stability) {
    List<List<WeightedTerm>> terms =
        IntStream.of(order)
            .mapToObj(topic -> Topic.terms(distributions, topic, vocabulary))
            .toList();
    Labels labels = labels(terms);
    List<Topic> topics = new ArrayList<>();
    for (int topic : order) {
      int id = topics.size();
      topics.add(
          new Topic(
              id,
              labels.of(terms.get(id)),
              distributions.share(topic),
              terms.get(id),
              measures.npmiOf().get(topic),
              stability == null ? null : (Double) stability[topic]));
    }
    return topics;
  }

  private Labels labels(List<List<WeightedTerm>> terms) {
    Set<String> candidates = Labels.candidates(terms, emptyWords);
    return new Labels(vocabulary, emptyWords, TopicPhrase.among(phrases, candidates, vocabulary));
  }
}
