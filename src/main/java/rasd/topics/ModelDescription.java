package rasd.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.topics.TopicModel.Tried;

/**
 * The content of {@code model.json}: everything about a saved model except what it knows of each
 * term.
 *
 * @param version version of this form
 * @param kinds kinds of its terms; null in models that were saved when there was only one kind
 * @param units number of units in which its vocabulary was counted
 * @param centres centres of clusters; null for mixtures, like the likelihoods
 * @param likelihoods ln p(topic), by topic
 * @param order the number of the mixture model's own topic at each place; null for clusters
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record ModelDescription(
    int version,
    TopicUnits unit,
    @Nullable List<TermKind> kinds,
    Tried tried,
    long units,
    List<Topic> topics,
    @Nullable Double fence,
    double @Nullable [][] centres,
    double @Nullable [] likelihoods,
    int @Nullable [] order) {
  /**
   * The version is raised by each change after which older saved models cannot be read or mean
   * something else.
   */
  static final int VERSION = 1;

  /**
   * Whether everything that the model needs is present. A file that was truncated or edited may
   * lack something.
   */
  boolean isWhole() {
    boolean hasFit = order != null || (centres != null && likelihoods != null);
    return unit != null && tried != null && topics != null && hasFit;
  }

  static ModelDescription of(TopicModel model) {
    Clusters clusters = model.fit() instanceof Clusters found ? found : null;
    Mixture mixture = model.fit() instanceof Mixture found ? found : null;
    return new ModelDescription(
        VERSION,
        model.unit(),
        model.kinds(),
        model.tried(),
        model.vocabulary().units(),
        model.topics(),
        model.fence(),
        clusters == null ? null : clusters.centres(),
        clusters == null ? null : clusters.terms().ofTopic(),
        mixture == null ? null : mixture.order());
  }
}
