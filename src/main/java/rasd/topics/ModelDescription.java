package rasd.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.topics.TopicModel.Tried;

/**
 * The content of {@code model.json}: a saved model without the values of each term, which are in
 * {@link ModelTerms}.
 *
 * @param version version of the format
 * @param kinds kinds of its terms; null in models that were saved when there was only one kind
 * @param units number of units in which its vocabulary was counted
 * @param centres centres of clusters; null for mixtures
 * @param likelihoods ln p(topic), by topic; null for mixtures
 * @param order for each topic, its number in the mixture model; null for clusters
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
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
   * The current version of the format. It must be raised when a change makes older saved models
   * unreadable or gives them another meaning.
   */
  static final int VERSION = 1;

  /** Whether everything that the model needs is present. An edited file may lack something. */
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
