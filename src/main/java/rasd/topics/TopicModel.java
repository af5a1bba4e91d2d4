package rasd.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The models tried, and the topics of the one that was selected, the largest first.
 *
 * @param tried the selected one among them
 * @param fence the squared distance from its centre beyond which an article fits no topic; null
 *     where topics have no centres
 */
record TopicModel(
    String id, TopicUnits unit, List<Tried> tried, List<Topic> topics, @Nullable Double fence) {

  /** A row of topic_models; what does not apply to the algorithm, or was not measured, is null. */
  record Tried(
      String algorithm,
      int k,
      long seed,
      @Nullable Double logPerplexity,
      Measures measures,
      @Nullable Double stability,
      @Nullable Double divergence,
      @Nullable Double silhouette) {

    static Tried of(Trial trial, boolean isCompared) {
      return new Tried(
          TopicAlgorithm.KMEANS.label(),
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
      return new Tried(
          algorithm.label(), fit.topics(), seed, perplexity, measures, null, null, null);
    }

    String id() {
      return "%s-k%d-s%d".formatted(algorithm, k, seed);
    }
  }

  static TopicModel empty(TopicUnits unit) {
    return new TopicModel("", unit, List.of(), List.of(), null);
  }
}
