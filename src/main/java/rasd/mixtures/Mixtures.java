package rasd.mixtures;

/**
 * The number of tokens of each document of a shard that have each topic: a row of all topics for
 * each document.
 *
 * <p>It takes four bytes per document and topic. The numbers are floats because they are multiplied
 * all the time; floats count exactly up to sixteen million.
 */
final class Mixtures {
  /** Topics are kept as shorts. */
  static final int MOST_TOPICS = 1 << 15;

  /** The histogram has a row for every length up to that of the longest document. */
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

  /** Adds a number of tokens, which may be negative, to a topic. */
  void add(int document, int topic, int more) {
    tokens[document * topicCount + topic] += more;
  }

  /**
   * A topic's weight is (tokens of it in the document + alpha) * share of the word in the topic.
   * Four sums run in parallel, because an addition that waits for the one before it takes the
   * longest.
   *
   * @param sums receives, for each topic, the sum of the weights up to its own
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

  /**
   * The histogram of the documents by their number of tokens of each topic; see {@link Prior#cell}.
   */
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
