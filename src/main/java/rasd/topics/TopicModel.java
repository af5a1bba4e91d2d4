package rasd.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model that was selected, with all that is needed to give topics to articles, be it those it was
 * fitted to or others.
 *
 * @param unit what it was fitted to, and what it gives topics to
 * @param kinds of its terms
 * @param tried its row of topic_models
 * @param fit its topics in the order of {@code topics}
 * @param topics the largest first
 * @param fence the squared distance from its centre beyond which an article fits no topic; null
 *     where topics have no centres
 */
record TopicModel(
    TopicUnits unit,
    List<TermKind> kinds,
    Tried tried,
    Vocabulary vocabulary,
    TopicFit fit,
    List<Topic> topics,
    @Nullable Double fence) {

  /** A row of topic_models; what does not apply to the algorithm, or was not measured, is null. */
  record Tried(
      TopicAlgorithm algorithm,
      int k,
      long seed,
      @Nullable Double logPerplexity,
      Measures measures,
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

    /** A model of another algorithm than those that are tried. */
    static Tried of(TopicAlgorithm algorithm, TopicFit fit, long seed, Measures measures) {
      Double perplexity = fit instanceof Mixture mixture ? mixture.logPerplexity() : null;
      return new Tried(algorithm, fit.topics(), seed, perplexity, measures, null, null, null);
    }

    String id() {
      return "%s-k%d-s%d".formatted(algorithm.label(), k, seed);
    }
  }

  String id() {
    return tried.id();
  }

  /** The same topics, with the shares that they have of other units; null where there are none. */
  TopicModel withShares(double @Nullable [] shares) {
    List<Topic> anew =
        topics.stream()
            .map(topic -> topic.withShare(shares == null ? null : shares[topic.id()]))
            .toList();
    return new TopicModel(unit, kinds, tried, vocabulary, fit, anew, fence);
  }
}
