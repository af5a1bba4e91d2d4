package rasd.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.topics.TopicModel.Tried;

/**
 * What {@code model.json} says of a saved model: all but what it knows of each term.
 *
 * @param version of this form
 * @param kinds of its terms; null in models saved when there was but one
 * @param units how many its vocabulary was counted in
 * @param centres of clusters; null of mixtures, as are the likelihoods
 * @param likelihoods ln p(topic), by topic
 * @param order the topic of the model of Spark ML at each place; null of clusters
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
  /** Raised by a change after which saved models cannot be read, or mean something else. */
  static final int VERSION = 1;

  /** Whether all is there that the model needs; a file that was cut or edited may lack some. */
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
