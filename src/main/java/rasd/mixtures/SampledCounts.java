package rasd.mixtures;

import java.io.Serializable;

/**
 * The counts summed over some sweeps, and the prior after the last sweep. The model is the mean of
 * the counts.
 */
final class SampledCounts implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] sums;
  private final int sweeps;
  private final Prior prior;

  /**
   * @param sums number of tokens of each topic, word by word
   * @param sweeps number of sweeps that were summed
   */
  SampledCounts(long[] sums, int sweeps, Prior prior) {
    this.sums = sums;
    this.sweeps = sweeps;
    this.prior = prior;
  }

  /** The sums before the first sweep. */
  static SampledCounts none(int cells, Prior prior) {
    return new SampledCounts(new long[cells], 0, prior);
  }

  SampledCounts plus(int[] counts, Prior latest) {
    long[] added = sums.clone();
    for (int cell = 0; cell < added.length; cell++) {
      added[cell] += counts[cell];
    }
    return new SampledCounts(added, sweeps + 1, latest);
  }

  int topics() {
    return prior.topics();
  }

  int vocabulary() {
    return sums.length / topics();
  }

  long sum(int word, int topic) {
    return sums[word * topics() + topic];
  }

  int sweeps() {
    return sweeps;
  }

  Prior prior() {
    return prior;
  }
}
