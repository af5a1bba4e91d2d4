package rasd.mixtures;

/**
 * The number of tokens of each topic in each document of a shard: one row of topics per document.
 *
 * <p>It takes four bytes per document and topic. The counts are floats because they are multiplied
 * in the innermost loop; floats are exact up to 2^24.
 */
final class Mixtures {
  /** The maximum number of topics, which are stored as shorts. */
  static final int MOST_TOPICS = 1 << 15;

  /**
   * The maximum number of tokens in a document; the histogram has a row for each length up to the
   * longest.
   */
  static final int LONGEST_DOCUMENT = (1 << 16) - 1;

  private final int topicCount;
  private final float[] tokens;

  Mixtures(Shard shard, short[] topics, int topicCount) {
    this.topicCount = topicCount;
    this.tokens = new float[Math.multiplyExact(shard.documents(), topicCount)];
    for (int token = 0; token < topics.length; token++) {
      add(shard.document(token), topics[token], 1);
    }
  }

  /** Whether an array can hold the mixtures of this many documents. */
  static boolean hold(long documents, int topicCount) {
    return documents * topicCount <= Integer.MAX_VALUE - 8;
  }

  /** Adds tokens to a topic, or removes them if the number is negative. */
  void add(int document, int topic, int more) {
    tokens[document * topicCount + topic] += more;
  }

  /**
   * Weighs the topics for a token. A topic's weight is (its tokens in the document + alpha) * the
   * word's share of the topic. Four sums are computed side by side, because an addition that waits
   * for the previous one is slow.
   *
   * @param sums receives, for each topic, the sum of the weights up to and including its own
   */
  void weigh(int document, float[] alpha, float[] shares, float[] sums) {
    int row = document * topicCount;
    float sum = 0;
    int topic = 0;
    for (; topic + 3 < topicCount; topic += 4) {
      float first = weight(row, topic, alpha, shares);
      float second = first + weight(row, topic + 1, alpha, shares);
      float third = weight(row, topic + 2, alpha, shares);
      float fourth = second + (third + weight(row, topic + 3, alpha, shares));
      sums[topic] = sum + first;
      sums[topic + 1] = sum + second;
      sums[topic + 2] = sum + (second + third);
      sums[topic + 3] = sum + fourth;
      sum += fourth;
    }
    for (; topic < topicCount; topic++) {
      sum += weight(row, topic, alpha, shares);
      sums[topic] = sum;
    }
  }

  private float weight(int row, int topic, float[] alpha, float[] shares) {
    return (tokens[row + topic] + alpha[topic]) * shares[topic];
  }

  /** How many documents have each number of tokens of each topic; see {@link Prior#cell}. */
  Changes histogram(Shard shard, int longestDocument) {
    int[] histogram = new int[Prior.cells(longestDocument, topicCount)];
    for (int document = 0; document < shard.documents(); document++) {
      for (int topic = 0; topic < topicCount; topic++) {
        int count = (int) tokens[document * topicCount + topic];
        histogram[Prior.cell(topic, count, topicCount)]++;
      }
      histogram[Prior.cell(topicCount, shard.length(document), topicCount)]++;
    }
    Changes.ChangeCollector changes = new Changes.ChangeCollector();
    changes.addRow(0, new int[histogram.length], histogram);
    return changes.build();
  }
}
