package rasd.mixtures;

import java.io.Serializable;
import rasd.tables.UserError;

/**
 * How mixtures are sampled.
 *
 * @param topics k
 * @param sweeps how often every token's topic is drawn
 * @param shards into how many parts the documents are laid; the same model comes out on every
 *     machine, but another number gives another one
 */
record GibbsSettings(int topics, int sweeps, long seed, int shards) implements Serializable {
  /** Sweeps before alpha and beta are first fitted. */
  private static final int BURN_IN = 10;

  /** Sweeps from one fit of alpha and beta to the next. */
  private static final int FITTED_EVERY = 5;

  /** The last sweeps, whose mean the model is. */
  private static final int AVERAGED = 5;

  /** Weight of each topic in a mixture, to begin with. */
  private static final double ALPHA = 0.25;

  /** Weight of each word in a topic, to begin with. */
  private static final double BETA = 0.01;

  /**
   * @throws UserError when one of them makes no sense
   */
  GibbsSettings {
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
