package rasd.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranks an article's topics by the weights that its units give them. */
final class ArticleWeights {
  /**
   * A topic of an article.
   *
   * @param weight the topic's weight; the weights of an article's topics sum to 1
   * @param rank the topic's rank, from 0; ties are broken by the lower topic
   * @param margin the weight at rank 0 divided by that at rank 1; null if no other topic has any
   *     weight
   */
  record Ranked(int topic, double weight, int rank, @Nullable Double margin) {}

  /** A topic with the sum of its weights. */
  private record WeightedTopic(int topic, double weight) {}

  private ArticleWeights() {}

  /**
   * The sums of the units' weights or distances, by topic. The sums are exact, because the values
   * are rounded.
   */
  static double[] sums(List<double[]> ofUnits) {
    double[] sums = new double[ofUnits.get(0).length];
    for (double[] ofUnit : ofUnits) {
      for (int topic = 0; topic < sums.length; topic++) {
        sums[topic] += ofUnit[topic];
      }
    }
    return sums;
  }

  /**
   * Ranks the topics.
   *
   * @param sums sums of the units' weights, by topic
   */
  static List<Ranked> ranked(double[] sums) {
    double whole = 0;
    List<WeightedTopic> weighted = new ArrayList<>();
    for (int topic = 0; topic < sums.length; topic++) {
      whole += sums[topic];
      weighted.add(new WeightedTopic(topic, sums[topic]));
    }
    weighted.sort(Comparator.comparingDouble(WeightedTopic::weight).reversed());
    Double margin =
        sums.length > 1 && weighted.get(1).weight > 0
            ? weighted.get(0).weight / weighted.get(1).weight
            : null;
    List<Ranked> ranked = new ArrayList<>();
    for (WeightedTopic topic : weighted) {
      ranked.add(new Ranked(topic.topic, topic.weight / whole, ranked.size(), margin));
    }
    return ranked;
  }
}
