package rasd.clusters;

import java.io.Serializable;

/** Assigns each unit to one topic. */
public interface Assignment extends Serializable {
  int topicOf(MatrixBlock units, int unit);

  /**
   * Counts the units of each topic: first, topic by topic, the units that have each term; after
   * these, the number of units of each topic.
   *
   * @param topics number of topics
   * @param terms number of terms in the vocabulary
   */
  default double[] counts(MatrixBlock units, int topics, int terms) {
    double[] counts = new double[topics * terms + topics];
    for (int unit = 0; unit < units.size(); unit++) {
      int topic = topicOf(units, unit);
      counts[topics * terms + topic]++;
      for (int at = units.starts()[unit]; at < units.starts()[unit + 1]; at++) {
        counts[topic * terms + units.columns()[at]]++;
      }
    }
    return counts;
  }
}
