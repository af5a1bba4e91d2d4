package rasd.clusters;

import java.util.Arrays;

/**
 * The number of units of each topic, and how many of these units have each term. All counts are in
 * one array, so that the counts of several shards can be added in one loop.
 *
 * @param values topic by topic, the units that have each term; after these, the units of each topic
 * @param topics number of topics
 * @param terms number of terms in the vocabulary
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
public record TopicCounts(double[] values, int topics, int terms) {
  /** Counts the units that an assignment gives to each topic. */
  public static TopicCounts of(Assignment assignment, MatrixBlock units, int topics, int terms) {
    double[] values = new double[topics * terms + topics];
    for (int unit = 0; unit < units.size(); unit++) {
      int topic = assignment.topicOf(units, unit);
      values[topics * terms + topic]++;
      for (int at = units.starts()[unit]; at < units.starts()[unit + 1]; at++) {
        values[topic * terms + units.columns()[at]]++;
      }
    }
    return new TopicCounts(values, topics, terms);
  }

  /** The number of units of a topic that have a term. */
  double withTerm(int topic, int term) {
    return values[topic * terms + term];
  }

  /** The number of units of a topic that have each term. */
  double[] withTerms(int topic) {
    return Arrays.copyOfRange(values, topic * terms, (topic + 1) * terms);
  }

  /** The number of units of a topic. */
  double units(int topic) {
    return values[topics * terms + topic];
  }

  /** The number of units of each topic. */
  double[] units() {
    return Arrays.copyOfRange(values, topics * terms, values.length);
  }
}
