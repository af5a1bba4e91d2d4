package rasd.topics;

import java.io.Serializable;
import rasd.tables.UserError;

/**
 * How topics are made.
 *
 * @param k number of topics; 0 leaves the choice to the size of the corpus
 * @param minArticles with fewer articles than this, paragraphs are clustered
 * @param vocabulary most terms used, the most frequent ones
 * @param maxShare terms in more than this share of the units are left out
 * @param shards into how many parts the units are laid at the most; the same rows come out on every
 *     machine, but another number gives other ones
 */
public record TopicSettings(
    int k, int minArticles, int vocabulary, double maxShare, int iterations, long seed, int shards)
    implements Serializable {

  private static final int LEAST_CHOSEN = 2;
  private static final int UNITS_A_SHARD = 1000;
  private static final int MOST_CHOSEN = 20;

  /**
   * @throws UserError when k is 1 or less, but not 0
   */
  public TopicSettings {
    if (k < 0 || k == 1) {
      throw UserError.usage("Invalid topics.k: " + k + ", must be at least 2, or 0 to choose");
    }
  }

  /** Shards in use: small corpora need fewer than the setting allows. */
  int shards(long units) {
    return (int) Math.min(shards, units / UNITS_A_SHARD + 1);
  }

  /** k as set, or the square root of half the units, at least 2 and at most 20. */
  int topics(long units) {
    long wanted = k > 0 ? k : Math.round(StrictMath.sqrt(units / 2.0));
    long chosen = k > 0 ? k : Math.max(LEAST_CHOSEN, Math.min(MOST_CHOSEN, wanted));
    return (int) Math.min(chosen, units);
  }
}
