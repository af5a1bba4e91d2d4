package rasd.topics;

import java.util.List;

/** Settings of topics for tests. */
final class Topics {
  private Topics() {}

  static TopicSettings settings(int k, int minArticles) {
    return settings("kmeans", k, minArticles);
  }

  static TopicSettings settings(String algorithm, int k, int minArticles) {
    return new TopicSettings(
        algorithm,
        k,
        List.of(2, 3, 5, 7, 10, 15, 20, 30, 40),
        3,
        minArticles,
        1000,
        .6,
        20,
        1000,
        20,
        40,
        42,
        8);
  }
}
