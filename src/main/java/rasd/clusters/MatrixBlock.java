package rasd.clusters;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A block of the matrix of units and terms: sparse rows in the order of the units' ids. Row i
 * extends from {@code starts[i]} to {@code starts[i + 1]}.
 *
 * @param columns places in the vocabulary, ascending in each row
 * @param weights weights of the terms in the row's {@link UnitVector}
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
public record MatrixBlock(int[] starts, int[] columns, double[] weights) implements Serializable {
  /** A block of unit vectors, including empty ones. */
  public static MatrixBlock of(List<UnitVector> rows) {
    int[] starts = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      starts[i + 1] = starts[i] + rows.get(i).columns().length;
    }
    int[] columns = new int[starts[rows.size()]];
    double[] weights = new double[columns.length];
    for (int i = 0; i < rows.size(); i++) {
      int length = rows.get(i).columns().length;
      System.arraycopy(rows.get(i).columns(), 0, columns, starts[i], length);
      System.arraycopy(rows.get(i).weights(), 0, weights, starts[i], length);
    }
    return new MatrixBlock(starts, columns, weights);
  }

  /** The rows of several blocks as one block. */
  static MatrixBlock joined(List<MatrixBlock> shards) {
    int[] starts = new int[shards.stream().mapToInt(MatrixBlock::size).sum() + 1];
    int[] columns = new int[shards.stream().mapToInt(shard -> shard.columns.length).sum()];
    double[] weights = new double[columns.length];
    int rows = 0;
    for (MatrixBlock shard : shards) {
      int begin = starts[rows];
      System.arraycopy(shard.columns, 0, columns, begin, shard.columns.length);
      System.arraycopy(shard.weights, 0, weights, begin, shard.weights.length);
      for (int i = 1; i < shard.starts.length; i++) {
        starts[++rows] = begin + shard.starts[i];
      }
    }
    return new MatrixBlock(starts, columns, weights);
  }

  public int size() {
    return starts.length - 1;
  }

  /** The first rows, at most {@code most}. They are a random sample, because ids are hashes. */
  MatrixBlock first(int most) {
    if (most >= size()) {
      return this;
    }
    int end = starts[most];
    return new MatrixBlock(
        Arrays.copyOf(starts, most + 1), Arrays.copyOf(columns, end), Arrays.copyOf(weights, end));
  }

  public UnitVector row(int i) {
    return new UnitVector(
        Arrays.copyOfRange(columns, starts[i], starts[i + 1]),
        Arrays.copyOfRange(weights, starts[i], starts[i + 1]));
  }

  /** The coordinates of the rows. */
  public double[][] points(Basis basis) {
    double[][] points = new double[size()][];
    Arrays.setAll(points, i -> basis.coordinates(row(i)));
    return points;
  }

  /** A'A B, where A is this block and B the basis, row after row. */
  double[] timesItself(Basis basis) {
    int width = basis.width();
    double[][] product = new double[basis.terms()][width];
    double[] row = new double[width];
    for (int i = 0; i < size(); i++) {
      Arrays.fill(row, 0);
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        Basis.add(weights[at], basis.row(columns[at]), row);
      }
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        Basis.add(weights[at], row, product[columns[at]]);
      }
    }
    return new Basis(product, width).values();
  }
}
