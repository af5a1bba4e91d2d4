package rasd.topics;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of the units that a model is fitted to, in shards. The number of shards and the rows
 * of each depend on the corpus and the settings alone, a shard's own sums are made in the order of
 * its rows, and they are rounded before they are added to those of others: so a sum over the matrix
 * is the same wherever, and in whatever order, it is made. A single shard is worked on in place.
 */
final class Matrix {
  /** Sums of multiples of 2^-24 are exact up to 2^29. */
  private static final double STEPS = 1 << 24;

  private final JavaRDD<Shard> shards;
  private final @Nullable Shard only;

  Matrix(JavaRDD<Shard> shards) {
    this.shards = shards;
    this.only = shards.getNumPartitions() == 1 ? Shard.joined(shards.collect()) : null;
  }

  /** Adds up what is found in each shard. */
  double[] sum(Function<Shard, double[]> ofShard) {
    try {
      return only != null
          ? rounded(ofShard.call(only))
          : shards.map(shard -> rounded(ofShard.call(shard))).reduce(Matrix::added);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
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
    Broadcast<Basis> shared = broadcast(basis);
    return sum(shard -> shard.timesItself(shared.value()));
  }

  /** Counts what topics hold, as {@link Assignment#counts} does for a shard. */
  double[] counts(Assignment assignment, int topics, int terms) {
    Broadcast<Assignment> shared = broadcast(assignment);
    return sum(shard -> shared.value().counts(shard, topics, terms));
  }

  /** Spark clears it away; tasks that have just ended may still hold it. */
  private <T> Broadcast<T> broadcast(T value) {
    return JavaSparkContext.fromSparkContext(shards.context()).broadcast(value);
  }

  /** The first rows of each shard, at most so many together. */
  Shard sample(int most) {
    if (only != null) {
      return only.first(most);
    }
    int ofShard = most / shards.getNumPartitions();
    List<Shard> parts = new ArrayList<>(shards.map(shard -> shard.first(ofShard)).collect());
    return Shard.joined(parts);
  }

  JavaRDD<Shard> shards() {
    return shards;
  }
}
