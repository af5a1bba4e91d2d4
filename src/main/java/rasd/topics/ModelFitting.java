package rasd.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Assignment;
import rasd.clusters.Basis;
import rasd.clusters.KMeansSearch;
import rasd.clusters.Matrix;
import rasd.clusters.MatrixBlock;
import rasd.clusters.ModelChoice;
import rasd.clusters.ModelMeasures;
import rasd.clusters.Multinomial;
import rasd.clusters.RandomisedSvd;
import rasd.clusters.TermDistributions;
import rasd.clusters.TopicCounts;
import rasd.clusters.Trial;
import rasd.clusters.Trials;
import rasd.clusters.Vocabulary;
import rasd.topics.Topic.WeightedTerm;
import rasd.topics.TopicModel.Tried;

/**
 * Fits a model to a corpus. It finds the directions in which the units differ most, clusters a
 * sample of the units in the space of these directions with several numbers of topics and seeds,
 * chooses one of the results, and applies the user's algorithm with the number of topics of that
 * result.
 */
final class ModelFitting {
  /**
   * The result of fitting.
   *
   * @param tried all models that were tried, including the selected one
   */
  record Fitted(TopicModel model, List<Tried> tried) {}

  private final TopicSettings settings;
  private final TopicAlgorithm algorithm;
  private final KnownUnits known;
  private final TrainingUnits units;
  private final Matrix matrix;
  private final Vocabulary vocabulary;
  private final Set<String> emptyWords;
  private final Dataset<Row> phrases;
  private final Basis basis;
  private final Trials trials;

  /**
   * @param known counts terms in units
   * @param units the units to which the model is fitted, in shards
   * @param matrix the same units as a matrix
   * @param emptyWords terms that are not used in labels
   * @param phrases phrases that may be used in labels
   */
  ModelFitting(
      TopicSettings settings,
      KnownUnits known,
      TrainingUnits units,
      Matrix matrix,
      Set<String> emptyWords,
      Dataset<Row> phrases) {
    this.settings = settings;
    this.algorithm = settings.algorithm();
    this.known = known;
    this.units = units;
    this.matrix = matrix;
    this.vocabulary = known.vocabulary();
    this.emptyWords = emptyWords;
    this.phrases = phrases;
    this.basis = directions();
    MatrixBlock sample = matrix.sample(settings.sample());
    this.trials =
        new Trials(sample, sample.points(basis), vocabulary.size(), settings.iterations());
  }

  /** The selected model, and all models that were tried. */
  Fitted fitted() {
    List<Trial> tried = tried();
    Trial chosen = ModelChoice.of(tried);
    boolean isCompared = settings.seeds() > 1;
    List<Tried> rows = new ArrayList<>();
    tried.forEach(trial -> rows.add(Tried.of(trial, isCompared)));
    TopicFit found = fit(chosen);
    TermDistributions distributions =
        found.distributions(units, assignment -> counts(assignment, found.topics()));
    ModelMeasures measures = ModelMeasures.of(distributions, trials.sample());
    Tried selected = Tried.of(chosen, isCompared);
    double @Nullable [] stability = isCompared ? chosen.stabilityOf() : null;
    if (algorithm != TopicAlgorithm.KMEANS) {
      selected = Tried.of(algorithm, found, settings.seed(), measures);
      rows.add(selected);
      stability = null;
    }
    int[] order = bySize(distributions);
    TopicFit fit = found.inOrder(order);
    Double fence = fit.fence(trials.sample());
    List<Topic> topics = topics(distributions, order, measures, stability);
    return new Fitted(
        new TopicModel(
            known.unit(), known.finder().kinds(), selected, vocabulary, fit, topics, fence),
        rows);
  }

  private Basis directions() {
    return RandomisedSvd.directions(
        matrix::timesItself,
        vocabulary.size(),
        settings.dimensions(vocabulary.units()),
        TopicSettings.PASSES,
        settings.seed());
  }

  private List<Trial> tried() {
    return trials.of(settings.toTry(trials.distinctPoints()), settings.seed(), settings.seeds());
  }

  /** Applies the algorithm of the settings with the chosen number of topics. */
  private TopicFit fit(Trial chosen) {
    JavaSparkContext context = units.context();
    int k = chosen.k();
    int rounds = settings.iterations();
    long seed = settings.seed();
    List<double[][]> points = matrix.points(basis);
    if (algorithm == TopicAlgorithm.BISECTING_KMEANS) {
      return clusters(MllibClustering.bisecting(context, points, k, rounds, seed));
    }
    Clusters clusters = clusters(MllibClustering.kmeans(context, points, chosen.centres(), rounds));
    MixtureAlgorithm ofMixture = algorithm.mixture();
    return ofMixture == null ? clusters : mixture(ofMixture, clusters);
  }

  private Mixture mixture(MixtureAlgorithm ofMixture, Clusters clusters) {
    int k = clusters.topics();
    int rounds = settings.iterations();
    long seed = settings.seed();
    Dataset<Row> vectors = units.vectors(vocabulary.size()).persist(StorageLevel.MEMORY_AND_DISK());
    try {
      return switch (ofMixture) {
        case GIBBS ->
            GibbsMixture.fit(vectors, clusters, settings.sweeps(), seed, matrix.shards().size());
        case ONLINE -> MllibLda.fit(vectors, "online", k, rounds, seed);
        case EM -> MllibLda.fit(vectors, "em", k, rounds, seed);
      };
    } finally {
      vectors.unpersist();
    }
  }

  private Clusters clusters(double[][] centres) {
    Basis space = basis;
    Assignment nearest =
        (units, unit) -> KMeansSearch.nearest(space.coordinates(units.row(unit)), centres);
    Multinomial sharpened =
        Multinomial.sharpened(nearest, assignment -> counts(assignment, centres.length));
    return new Clusters(vocabulary, basis, centres, sharpened);
  }

  private TopicCounts counts(Assignment assignment, int topics) {
    return matrix.counts(assignment, topics, vocabulary.size());
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
      ModelMeasures measures,
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
