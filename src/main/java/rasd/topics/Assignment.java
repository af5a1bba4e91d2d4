package rasd.topics;

import java.io.Serializable;

/** Which topic a unit belongs to. */
interface Assignment extends Serializable {
  int topicOf(Shard units, int unit);

  /**
   * What the topics of some units hold: for each topic the units that hold each term, and, behind
   * them all, the units of each topic.
   *
   * @param topics how many there are
   * @param terms in the vocabulary
   */
  default double[] counts(Shard units, int topics, int terms) {
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
