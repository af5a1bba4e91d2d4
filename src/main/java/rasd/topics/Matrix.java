package rasd.topics;

import java.util.List;
import java.util.function.Function;

/**
 * The matrix of the units that a model is fitted to, in shards. The number of shards and the rows
 * of each depend on the corpus and the settings alone, a shard's own sums are made in the order of
 * its rows, and they are rounded before they are added to those of others: so a sum over the matrix
 * is the same wherever, and in whatever order, it is made. Shards are worked on by as many threads
 * as there are cores.
 */
record Matrix(List<Shard> shards) {
  /** Sums of multiples of 2^-24 are exact up to 2^29. */
  private static final double STEPS = 1 << 24;

  /** Adds up what is found in each shard. */
  double[] sum(Function<Shard, double[]> ofShard) {
    return shards.parallelStream()
        .map(shard -> rounded(ofShard.apply(shard)))
        .reduce(Matrix::added)
        .orElseThrow();
  }

  private static double[] rounded(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.rint(values[i] * STEPS) / STEPS;
    }
    return values;
  }

  private static double[] added(double[] sums, double[] more) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += more[i];
    }
    return sums;
  }

  /** A'A B, where A is this matrix. */
  double[] timesItself(Basis basis) {
    return sum(shard -> shard.timesItself(basis));
  }

  /** Counts what topics hold, as {@link Assignment#counts} does for a shard. */
  double[] counts(Assignment assignment, int topics, int terms) {
    return sum(shard -> assignment.counts(shard, topics, terms));
  }

  /** The units of each shard in a space. */
  List<double[][]> points(Basis basis) {
    return shards.parallelStream().map(shard -> shard.points(basis)).toList();
  }

  /** The first rows of each shard, at most so many together. */
  Shard sample(int most) {
    int ofShard = most / shards.size();
    return Shard.joined(shards.stream().map(shard -> shard.first(ofShard)).toList());
  }
}
