package rasd.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.clusters.ModelMeasures;
import rasd.clusters.Trial;
import rasd.clusters.Vocabulary;

/**
 * The selected model, with everything that is needed to give topics to articles, whether or not it
 * was fitted to them.
 *
 * @param unit the kind of unit to which it was fitted, and to which it gives topics
 * @param kinds kinds of its terms
 * @param tried its row in topic_models
 * @param fit its topics in the order of {@code topics}
 * @param topics the topics, the largest first
 * @param fence the squared distance from the centre beyond which an article fits no topic; null if
 *     topics have no centres
 */
record TopicModel(
    TopicUnits unit,
    List<TermKind> kinds,
    Tried tried,
    Vocabulary vocabulary,
    TopicFit fit,
    List<Topic> topics,
    @Nullable Double fence) {

  /**
   * A model that was tried: a row of topic_models. Values that do not apply to the algorithm or
   * were not measured are null.
   */
  record Tried(
      TopicAlgorithm algorithm,
      int k,
      long seed,
      @Nullable Double logPerplexity,
      ModelMeasures measures,
      @Nullable Double stability,
      @Nullable Double divergence,
      @Nullable Double silhouette) {

    static Tried of(Trial trial, boolean isCompared) {
      return new Tried(
          TopicAlgorithm.KMEANS,
          trial.k(),
          trial.seed(),
          null,
          trial.measures(),
          isCompared ? trial.stability() : null,
          isCompared ? trial.divergence() : null,
          trial.silhouette());
    }

    /** The row of a model whose algorithm is not that of the trials. */
    static Tried of(TopicAlgorithm algorithm, TopicFit fit, long seed, ModelMeasures measures) {
      return new Tried(
          algorithm, fit.topics(), seed, fit.logPerplexity(), measures, null, null, null);
    }

    String id() {
      return "%s-k%d-s%d".formatted(algorithm.label(), k, seed);
    }
  }

  String id() {
    return tried.id();
  }

  /**
   * The same model with its topics' shares of other units.
   *
   * @param shares the shares, by topic; null if there are no other units
   */
  TopicModel withShares(double @Nullable [] shares) {
    List<Topic> anew =
        topics.stream()
            .map(topic -> topic.withShare(shares == null ? null : shares[topic.id()]))
            .toList();
    return new TopicModel(unit, kinds, tried, vocabulary, fit, anew, fence);
  }
}
