package rasd.clusters;

import java.util.List;
import java.util.function.Function;

/**
 * The matrix of the units to which a model is fitted, in shards. The number of shards and the rows
 * of each shard depend only on the corpus and the settings. The sums of a shard are made in the
 * order of its rows, and rounded before they are added to the sums of other shards. A sum over the
 * matrix is therefore the same on every machine. The shards are processed by as many threads as
 * there are cores.
 */
public record Matrix(List<MatrixBlock> shards) {
  /** Sums are rounded to multiples of 2^-24, whose sums are exact up to 2^29. */
  private static final double STEPS = 1 << 24;

  /** Adds up the rounded values of all shards. */
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

  /** The counts over all shards. */
  public TopicCounts counts(Assignment assignment, int topics, int terms) {
    return new TopicCounts(
        sum(shard -> TopicCounts.of(assignment, shard, topics, terms).values()), topics, terms);
  }

  /** The coordinates of the units of each shard. */
  public List<double[][]> points(Basis basis) {
    return shards.parallelStream().map(shard -> shard.points(basis)).toList();
  }

  /** The first rows of each shard, at most {@code most} in all. */
  public MatrixBlock sample(int most) {
    int ofShard = most / shards.size();
    return MatrixBlock.joined(shards.stream().map(shard -> shard.first(ofShard)).toList());
  }
}
