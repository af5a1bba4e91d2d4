package rasd.mixtures;

import java.io.Serializable;
import java.util.SplittableRandom;

/**
 * Draws the topic of every token of a shard anew, given those of all others: a sweep of the
 * collapsed Gibbs sampler (Griffiths and Steyvers 2004). The shard sees what its own draws change
 * and, of the other shards, what stood when the sweep began (AD-LDA: Newman, Asuncion, Smyth and
 * Welling 2009).
 *
 * <p>A topic's weight is (tokens of it in the document + alpha) * share of the word in the topic.
 * The first part of that sum is drawn from among the few topics of the document, the second, which
 * is seldom drawn, from all; its mass is kept up to date. Words are taken one after the other, so
 * that a word's shares stay near the processor. A token costs about as much as its document has
 * topics, however many there are in all.
 *
 * <p>An object draws once.
 */
final class Sweep {
  /**
   * What a sweep gives.
   *
   * @param changes of the counts of topics by word
   * @param mixtures histogram of the documents' counts, see {@link Prior#cell}
   */
  record Swept(Shard shard, Changes changes, Changes mixtures) implements Serializable {}

  private static final int LANES = 4;

  private final Shard shard;
  private final int[] counts;
  private final int topicCount;
  private final double[] alpha;
  private final double beta;
  private final double smoothing;
  private final SplittableRandom random;

  private final short[] topics;
  private final Mixtures mixtures;
  private final long[] totals;
  private final double[] scales;

  private final int[] wordCounts;
  private final double[] shares;
  private final double[] weights;
  private final double[] lanes = new double[LANES];
  private double priorMass;

  /**
   * @param counts tokens of each topic in all shards, a word after the other
   */
  Sweep(Shard shard, int[] counts, Prior prior, SplittableRandom random) {
    this.shard = shard;
    this.counts = counts;
    this.topicCount = prior.topics();
    this.alpha = prior.alpha();
    this.beta = prior.beta();
    int vocabulary = counts.length / topicCount;
    this.smoothing = beta * vocabulary;
    this.random = random;
    this.topics = shard.topics();
    this.mixtures = new Mixtures(shard, topics, topicCount);
    this.totals = totals(counts, topicCount);
    this.scales = new double[topicCount];
    for (int topic = 0; topic < topicCount; topic++) {
      scales[topic] = 1 / (totals[topic] + smoothing);
    }
    this.wordCounts = new int[topicCount];
    this.shares = new double[topicCount];
    this.weights = new double[topicCount + LANES];
  }

  /** The sums of counts by topic. */
  static long[] totals(int[] counts, int topicCount) {
    long[] totals = new long[topicCount];
    for (int row = 0; row < counts.length; row += topicCount) {
      for (int topic = 0; topic < topicCount; topic++) {
        totals[topic] += counts[row + topic];
      }
    }
    return totals;
  }

  /** Draws. */
  Swept draw() {
    Changes changes = drawnChanges();
    return new Swept(shard.withTopics(topics), changes, Changes.NONE);
  }

  /**
   * Draws, and counts the mixtures after it.
   *
   * @param longestDocument of all shards
   */
  Swept drawAndCountMixtures(int longestDocument) {
    Changes changes = drawnChanges();
    return new Swept(shard.withTopics(topics), changes, mixtures.histogram(shard, longestDocument));
  }

  private Changes drawnChanges() {
    Changes.Builder changes = new Changes.Builder();
    for (int i = 0; i < shard.words(); i++) {
      int row = shard.word(i) * topicCount;
      begin(row);
      for (int token = shard.start(i); token < shard.start(i + 1); token++) {
        topics[token] = (short) drawn(shard.document(token), topics[token]);
      }
      for (int topic = 0; topic < topicCount; topic++) {
        changes.add(row + topic, wordCounts[topic] - counts[row + topic]);
      }
    }
    return changes.build();
  }

  private void begin(int row) {
    priorMass = 0;
    for (int topic = 0; topic < topicCount; topic++) {
      wordCounts[topic] = counts[row + topic];
      shares[topic] = (wordCounts[topic] + beta) * scales[topic];
      priorMass += alpha[topic] * shares[topic];
    }
  }

  /** Takes a token out of the counts, draws its topic, and puts it back. */
  private int drawn(int document, int old) {
    double oldScale = scales[old];
    double oldShare = shares[old];
    double oldMass = priorMass;
    wordCounts[old]--;
    totals[old]--;
    share(old);
    int size = mixtures.weigh(document, old, shares, weights);
    double mass = sumOfLanes(size);
    double point = random.nextDouble() * (mass + priorMass);
    int drawn =
        point < mass
            ? mixtures.topicAt(mixtures.start(document) + placeOf(point, size))
            : byPrior(point - mass);
    if (drawn == old) {
      wordCounts[old]++;
      totals[old]++;
      scales[old] = oldScale;
      shares[old] = oldShare;
      priorMass = oldMass;
      return old;
    }
    wordCounts[drawn]++;
    totals[drawn]++;
    share(drawn);
    mixtures.move(document, old, drawn);
    return drawn;
  }

  private void share(int topic) {
    double before = shares[topic];
    scales[topic] = 1 / (totals[topic] + smoothing);
    shares[topic] = (wordCounts[topic] + beta) * scales[topic];
    priorMass += alpha[topic] * (shares[topic] - before);
  }

  /**
   * The weights are summed in four lanes, each of every fourth, as a sum that waits for the one
   * before it would take most of the time. {@code weights} goes on with zeros behind its size.
   */
  private double sumOfLanes(int size) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int i = 0; i < size; i += LANES) {
      first += weights[i];
      second += weights[i + 1];
      third += weights[i + 2];
      fourth += weights[i + 3];
    }
    lanes[0] = first;
    lanes[1] = first + second;
    lanes[2] = lanes[1] + third;
    lanes[3] = lanes[2] + fourth;
    return lanes[3];
  }

  /** The place whose weight holds a point: first its lane, then the place in the lane. */
  private int placeOf(double point, int size) {
    int lane = 0;
    while (lanes[lane] <= point) {
      lane++;
    }
    double left = lane == 0 ? point : point - lanes[lane - 1];
    int place = lane;
    while (place + LANES < size) {
      left -= weights[place];
      if (left < 0) {
        return place;
      }
      place += LANES;
    }
    return place;
  }

  private int byPrior(double point) {
    double left = point;
    int last = topicCount - 1;
    for (int topic = 0; topic < last; topic++) {
      left -= alpha[topic] * shares[topic];
      if (left < 0) {
        return topic;
      }
    }
    return last;
  }
}
