package rasd.topics;

import java.io.Serializable;
import java.util.List;
import rasd.tables.UserError;

/**
 * The settings for topics.
 *
 * @param terms kinds of terms in topics
 * @param k number of topics; 0 leaves the choice to the models tried
 * @param candidates numbers of topics that are tried if k is 0
 * @param seeds number of seeds that are tried for each number of topics
 * @param minArticles the number of articles below which paragraphs are clustered instead
 * @param vocabulary the largest number of terms that are used; the most frequent are taken
 * @param maxShare the largest share of the units in which a term may occur
 * @param dimensions largest number of dimensions of the space in which units are clustered
 * @param sample largest number of units on which models are tried and measured
 * @param shards largest number of parts into which the units are divided; another number gives
 *     another model
 * @param sweeps number of sweeps of the Gibbs sampler
 * @param megabytes memory for the terms of the units to which a model is fitted; if the terms need
 *     more, the model is fitted to a sample of the stories
 * @param perArticle largest number of topics that are listed per article
 */
public record TopicSettings(
    TopicAlgorithm algorithm,
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

  /**
   * The least number of topics to try for a few hundred units. For more units the number grows to
   * {@link #MANY}.
   */
  private static final int FEW = 5;

  private static final int MANY = 10;

  /** The number of passes over the matrix to find its strongest directions. */
  static final int PASSES = 5;

  /**
   * @throws UserError if a number of topics is below 2, except for a k of 0
   */
  public TopicSettings {
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

  /** The memory for the terms of the units, in bytes. */
  long bytes() {
    return (long) megabytes * BYTES_A_MEGABYTE;
  }

  /** The number of shards. Small corpora need fewer than the setting allows. */
  int shards(long units) {
    return (int) Math.min(shards, units / UNITS_A_SHARD + 1);
  }

  /**
   * The number of dimensions. It is the largest number of topics that is tried, or one for every
   * twenty units if that is more, but at most the number in the settings. Few units have few
   * directions that are not noise.
   */
  int dimensions(long units) {
    double needed = Math.max(mostTopics(units), (double) units / UNITS_A_DIMENSION);
    return (int) Math.min(dimensions, Math.max(LEAST_CHOSEN, Math.round(needed)));
  }

  /** The largest number of topics to try: the square root of half the units. */
  private static double mostTopics(long units) {
    return StrictMath.sqrt(units / 2.0);
  }

  /**
   * The numbers of topics to try: k if it is set, otherwise the candidates that suit the number of
   * units or, if none does, the largest number that would.
   *
   * @param units number of distinct units
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
