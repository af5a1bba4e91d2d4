package rasd.topics;

import java.io.Serializable;
import java.util.List;
import rasd.tables.UserError;

/**
 * How topics are made.
 *
 * @param terms what topics are made of
 * @param k number of topics; 0 leaves the choice to the models tried
 * @param candidates numbers of topics that are tried where k is 0
 * @param seeds how many are tried for each number of topics
 * @param minArticles with fewer articles than this, paragraphs are clustered
 * @param vocabulary most terms used, the most frequent ones
 * @param maxShare terms in more than this share of the units are left out
 * @param dimensions of the space in which units are clustered, at the most
 * @param sample most units on which models are tried and measured
 * @param shards into how many parts the units are laid at the most; the same rows come out on every
 *     machine, but another number gives other ones
 * @param sweeps of a Gibbs sampler
 * @param megabytes most memory for the terms of the units that a model is fitted to; of more, it is
 *     fitted to a sample
 * @param perArticle most topics of an article that are listed; 0 for all
 */
public record TopicSettings(
    String algorithm,
    List<TermKind> terms,
    int k,
    List<Integer> candidates,
    int seeds,
    int minArticles,
    int vocabulary,
    double maxShare,
    int dimensions,
    int sample,
    int iterations,
    int sweeps,
    long seed,
    int shards,
    int megabytes,
    int perArticle)
    implements Serializable {

  private static final int LEAST_CHOSEN = 2;
  private static final int BYTES_A_MEGABYTE = 1 << 20;
  private static final int UNITS_A_SHARD = 2000;
  private static final int UNITS_A_DIMENSION = 20;

  /** So many topics are not too few for a few hundred units, so many not for any number. */
  private static final int FEW = 5;

  private static final int MANY = 10;

  private static final int FEWEST_STARTS = 5;
  private static final int CENTRES_DRAWN = 100;

  /** Readings of the matrix for its strongest directions. */
  static final int PASSES = 5;

  /**
   * @throws UserError when there is no such algorithm, or when a number of topics is below 2
   */
  public TopicSettings {
    TopicAlgorithm.of(algorithm);
    terms = List.copyOf(terms);
    candidates = List.copyOf(candidates);
    if (k < 0 || k == 1) {
      throw UserError.usage("Invalid topics.k: " + k + ", must be at least 2, or 0 to choose");
    }
    for (int candidate : candidates) {
      if (candidate < LEAST_CHOSEN) {
        throw UserError.usage(
            "Invalid topics.candidates: " + candidate + ", must be at least " + LEAST_CHOSEN);
      }
    }
  }

  /** The memory for the terms of the units. */
  long bytes() {
    return (long) megabytes * BYTES_A_MEGABYTE;
  }

  /** Shards in use: small corpora need fewer than the setting allows. */
  int shards(long units) {
    return (int) Math.min(shards, units / UNITS_A_SHARD + 1);
  }

  /** Times that k-means is begun anew for a model: the fewer centres, the cheaper. */
  static int starts(int k) {
    return Math.max(FEWEST_STARTS, CENTRES_DRAWN / k);
  }

  /**
   * Dimensions in use. Few units have few directions that are not their own noise: enough to tell
   * as many topics apart as are tried at the most, and one for twenty units where that is more.
   */
  int dimensions(long units) {
    double needed = Math.max(mostTopics(units), (double) units / UNITS_A_DIMENSION);
    return (int) Math.min(dimensions, Math.max(LEAST_CHOSEN, Math.round(needed)));
  }

  /** The square root of half the units. */
  private static double mostTopics(long units) {
    return StrictMath.sqrt(units / 2.0);
  }

  /**
   * The numbers of topics to try: k, or the candidates that suit the units; the most that suit them
   * where there are none.
   *
   * @param units that differ
   */
  List<Integer> toTry(long units) {
    if (k > 0) {
      return List.of((int) Math.min(k, units));
    }
    double root = mostTopics(units);
    double least = Math.max(Math.min(root / 2, FEW), Math.min(root / 4, MANY));
    int most = (int) Math.min(units, Math.max(LEAST_CHOSEN, Math.round(root)));
    List<Integer> fitting =
        candidates.stream()
            .filter(candidate -> candidate <= most && candidate >= least)
            .distinct()
            .sorted()
            .toList();
    return fitting.isEmpty() ? List.of(most) : fitting;
  }
}
