package rasd.topics;

import java.util.Arrays;
import java.util.Locale;
import rasd.tables.UserError;

/** The ways to make topics that {@code topics.algorithm} names. */
enum TopicAlgorithm {
  KMEANS,
  BISECTING_KMEANS,
  LDA_GIBBS,
  LDA_ONLINE,
  LDA_EM;

  /** The name in settings and tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The algorithm of a name.
   *
   * @throws UserError when there is none
   */
  static TopicAlgorithm of(String label) {
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
