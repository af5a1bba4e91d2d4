package rasd.topics;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;

/** The algorithms that the setting topics.algorithm can name. */
public enum TopicAlgorithm {
  KMEANS(null),
  BISECTING_KMEANS(null),
  LDA_GIBBS(MixtureAlgorithm.GIBBS),
  LDA_ONLINE(MixtureAlgorithm.ONLINE),
  LDA_EM(MixtureAlgorithm.EM);

  private final @Nullable MixtureAlgorithm mixture;

  TopicAlgorithm(@Nullable MixtureAlgorithm mixture) {
    this.mixture = mixture;
  }

  /** The way in which the algorithm fits a mixture; null if its topics are clusters. */
  @Nullable MixtureAlgorithm mixture() {
    return mixture;
  }

  /** The name in settings and tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The algorithm with this name.
   *
   * @throws UserError if no algorithm has this name
   */
  public static TopicAlgorithm of(String label) {
    return Arrays.stream(values())
        .filter(algorithm -> algorithm.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                UserError.usage(
                    "Invalid topics.algorithm: %s, must be one of %s"
                        .formatted(
                            label,
                            String.join(
                                ", ",
                                Arrays.stream(values()).map(TopicAlgorithm::label).toList()))));
  }
}
