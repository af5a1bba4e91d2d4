package rasd.mixtures;

/**
 * How many tokens of each document of a shard have each topic: for each document a list of the
 * topics that have any, in the order in which they came up.
 *
 * <p>A list's entry is one number, count and topic together, so that the list of a usual document
 * is a line or two of the processor's cache. That is why documents and topics have a most.
 */
final class Mixtures {
  static final int MOST_TOPICS = 1 << 15;
  static final int LONGEST_DOCUMENT = (1 << 16) - 1;

  private static final int COUNT_SHIFT = 15;
  private static final int TOPIC_MASK = MOST_TOPICS - 1;
  private static final int ONE = 1 << COUNT_SHIFT;

  private final int topicCount;
  private final int[] starts;
  private final int[] sizes;
  private final int[] entries;

  Mixtures(Shard shard, short[] topics, int topicCount) {
    this.topicCount = topicCount;
    this.starts = new int[shard.documents()];
    this.sizes = new int[shard.documents()];
    int room = 0;
    for (int document = 0; document < starts.length; document++) {
      starts[document] = room;
      room += Math.min(shard.length(document), topicCount);
    }
    this.entries = new int[room];
    for (int token = 0; token < topics.length; token++) {
      add(shard.document(token), topics[token]);
    }
  }

  /** Where the list of a document begins. */
  int start(int document) {
    return starts[document];
  }

  private int end(int document) {
    return starts[document] + sizes[document];
  }

  int topicAt(int place) {
    return entries[place] & TOPIC_MASK;
  }

  private int countAt(int place) {
    return entries[place] >>> COUNT_SHIFT;
  }

  /**
   * For each place of the document's list, tokens of its topic times the topic's share; one token
   * is not counted.
   *
   * @param weights takes them, and three zeros behind them
   * @param without topic of the token that is not counted
   * @return how many places there are
   */
  int weigh(int document, int without, double[] shares, double[] weights) {
    int start = starts[document];
    int size = sizes[document];
    for (int i = 0; i < size; i++) {
      int topic = topicAt(start + i);
      int count = countAt(start + i) - (topic == without ? 1 : 0);
      weights[i] = count * shares[topic];
    }
    weights[size] = 0;
    weights[size + 1] = 0;
    weights[size + 2] = 0;
    return size;
  }

  private void add(int document, int topic) {
    int place = placeOf(document, topic);
    if (place == end(document)) {
      entries[place] = topic;
      sizes[document]++;
    }
    entries[place] += ONE;
  }

  /** Gives a token another topic; the last of the list takes the place of one that has no more. */
  void move(int document, int from, int to) {
    int place = placeOf(document, from);
    entries[place] -= ONE;
    if (countAt(place) == 0) {
      sizes[document]--;
      entries[place] = entries[end(document)];
    }
    add(document, to);
  }

  private int placeOf(int document, int topic) {
    int end = end(document);
    int place = starts[document];
    while (place < end && topicAt(place) != topic) {
      place++;
    }
    return place;
  }

  /** The documents by how many tokens they have of each topic, see {@link Prior#cell}. */
  Changes histogram(Shard shard, int longestDocument) {
    int[] histogram = new int[Prior.cells(longestDocument, topicCount)];
    for (int document = 0; document < starts.length; document++) {
      for (int place = start(document); place < end(document); place++) {
        histogram[Prior.cell(topicAt(place), countAt(place), topicCount)]++;
      }
      histogram[Prior.cell(topicCount, shard.length(document), topicCount)]++;
    }
    Changes.Builder changes = new Changes.Builder();
    changes.addRow(0, new int[histogram.length], histogram);
    return changes.build();
  }
}
