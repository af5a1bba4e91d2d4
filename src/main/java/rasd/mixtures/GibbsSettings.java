package rasd.mixtures;

import java.io.Serializable;
import rasd.tables.UserError;

/**
 * How mixtures are sampled.
 *
 * @param topics k
 * @param sweeps how often every token's topic is drawn
 * @param burnIn sweeps before alpha and beta are first fitted
 * @param optimizeInterval sweeps from one fit of alpha and beta to the next; 0 leaves them as given
 * @param averagedSweeps the last sweeps, whose mean the model is
 * @param shards into how many parts the documents are laid; the same model comes out on every
 *     machine, but another number gives another one
 */
record GibbsSettings(
    int topics,
    int sweeps,
    int burnIn,
    int optimizeInterval,
    int averagedSweeps,
    double alpha,
    double beta,
    long seed,
    int shards)
    implements Serializable {

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
    require(burnIn >= 0, "burnIn", burnIn, "at least 0");
    require(
        optimizeInterval >= 0,
        "optimizeInterval",
        optimizeInterval,
        "at least 1, or 0 to keep alpha and beta");
    require(
        averagedSweeps >= 1 && averagedSweeps <= sweeps,
        "averagedSweeps",
        averagedSweeps,
        "from 1 to the number of sweeps, " + sweeps);
    require(alpha > 0 && alpha <= Double.MAX_VALUE, "alpha", alpha, "above 0");
    require(beta > 0 && beta <= Double.MAX_VALUE, "beta", beta, "above 0");
    require(shards >= 1, "shards", shards, "at least 1");
  }

  private static void require(boolean holds, String name, Object value, String range) {
    if (!holds) {
      throw UserError.usage("Invalid " + name + ": " + value + ", must be " + range);
    }
  }

  Prior prior() {
    return Prior.symmetric(topics, alpha, beta);
  }

  boolean isPriorFittedAfter(int sweep) {
    return optimizeInterval > 0 && sweep >= burnIn && sweep % optimizeInterval == 0;
  }

  boolean isAveraged(int sweep) {
    return sweep > sweeps - averagedSweeps;
  }

  /** Of chains with the same text, the longer one goes on where the shorter one ended. */
  String chain() {
    return String.join(
        " ",
        "k=" + topics,
        "burnIn=" + burnIn,
        "optimizeInterval=" + optimizeInterval,
        "alpha=" + alpha,
        "beta=" + beta,
        "seed=" + seed,
        "shards=" + shards);
  }
}
