package rasd.topics;

import java.util.Arrays;
import java.util.Locale;
import rasd.tables.UserError;

/** The algorithms that the setting topics.algorithm can name. */
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
   * The algorithm with this name.
   *
   * @throws UserError if there is none
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
