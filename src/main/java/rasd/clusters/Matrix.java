package rasd.clusters;

import java.util.List;
import java.util.function.Function;

/**
 * The matrix of the units to which a model is fitted, in shards. The number of shards and the rows
 * of each depend on the corpus and the settings alone. The sums of a shard are made in the order of
 * its rows and rounded before they are added to those of others. A sum over the matrix is therefore
 * the same on every machine and in any order. There are as many threads for the shards as there are
 * cores.
 */
public record Matrix(List<MatrixBlock> shards) {
  /** Sums are rounded to multiples of 2^-24, which add up exactly up to 2^29. */
  private static final double STEPS = 1 << 24;

  /** Adds up the values of all shards. */
  double[] sum(Function<MatrixBlock, double[]> ofShard) {
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
  public double[] timesItself(Basis basis) {
    return sum(shard -> shard.timesItself(basis));
  }

  /** The counts of {@link Assignment#counts} over all shards. */
  public double[] counts(Assignment assignment, int topics, int terms) {
    return sum(shard -> assignment.counts(shard, topics, terms));
  }

  /** The coordinates of the units of each shard. */
  public List<double[][]> points(Basis basis) {
    return shards.parallelStream().map(shard -> shard.points(basis)).toList();
  }

  /** The first rows of each shard, at most this many in total. */
  public MatrixBlock sample(int most) {
    int ofShard = most / shards.size();
    return MatrixBlock.joined(shards.stream().map(shard -> shard.first(ofShard)).toList());
  }
}
