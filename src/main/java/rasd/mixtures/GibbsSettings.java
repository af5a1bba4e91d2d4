package rasd.mixtures;

import java.io.Serializable;
import rasd.tables.UserError;

/**
 * Settings of the Gibbs sampler.
 *
 * @param topics the number of topics, k
 * @param sweeps the number of times that every token's topic is drawn
 * @param shards the number of parts into which the documents are divided; another number gives
 *     another model
 */
public record GibbsSettings(int topics, int sweeps, long seed, int shards) implements Serializable {
  /** The sweep after which alpha and beta are first fitted. */
  private static final int BURN_IN = 10;

  /** The number of sweeps from one fit of alpha and beta to the next. */
  private static final int FITTED_EVERY = 5;

  /** The number of sweeps at the end whose counts are averaged in the model. */
  private static final int AVERAGED = 5;

  /** The initial weight of each topic in a mixture. */
  private static final double ALPHA = 0.25;

  /** The initial weight of each word in a topic. */
  private static final double BETA = 0.01;

  /**
   * @throws UserError if a setting is out of range
   */
  public GibbsSettings {
    require(
        topics >= 2 && topics <= Mixtures.MOST_TOPICS,
        "k",
        topics,
        "from 2 to " + Mixtures.MOST_TOPICS);
    require(sweeps >= 1, "sweeps", sweeps, "at least 1");
    require(shards >= 1, "shards", shards, "at least 1");
  }

  private static void require(boolean holds, String name, int value, String range) {
    if (!holds) {
      throw UserError.usage("Invalid " + name + ": " + value + ", must be " + range);
    }
  }

  Prior prior() {
    return Prior.symmetric(topics, ALPHA, BETA);
  }

  boolean isPriorFittedAfter(int sweep) {
    return sweep >= BURN_IN && sweep % FITTED_EVERY == 0;
  }

  boolean isAveraged(int sweep) {
    return sweep > sweeps - AVERAGED;
  }
}
