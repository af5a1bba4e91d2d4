package rasd.clusters;

import java.util.Arrays;

/**
 * The one-to-one matching of two sets of the same size that has the highest total gain (the
 * Hungarian method, with potentials and shortest augmenting paths).
 */
final class OptimalMatching {
  private final double[][] gains;
  private final int size;
  private final double[] ofRow;
  private final double[] ofColumn;

  /** The row matched to each column, counted from 1; 0 for none. A search begins at column 0. */
  private final int[] rowOf;

  private OptimalMatching(double[][] gains) {
    this.gains = gains;
    this.size = gains.length;
    this.ofRow = new double[size + 1];
    this.ofColumn = new double[size + 1];
    this.rowOf = new int[size + 1];
  }

  /**
   * The column matched to each row.
   *
   * @param gains the gain of matching each row with each column, a square matrix
   */
  static int[] highest(double[][] gains) {
    OptimalMatching matching = new OptimalMatching(gains);
    for (int row = 1; row <= gains.length; row++) {
      matching.add(row);
    }
    int[] columnOf = new int[gains.length];
    for (int column = 1; column <= gains.length; column++) {
      columnOf[matching.rowOf[column] - 1] = column - 1;
    }
    return columnOf;
  }

  private void add(int row) {
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.MAX_VALUE);
    int[] before = new int[size + 1];
    boolean[] reached = new boolean[size + 1];
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      reached[column] = true;
      relax(column, slack, before, reached);
      column = nearest(slack, reached);
      shift(slack[column], slack, reached);
    }
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }

  private void relax(int from, double[] slack, int[] before, boolean[] reached) {
    int row = rowOf[from];
    for (int column = 1; column <= size; column++) {
      double cost = -gains[row - 1][column - 1] - ofRow[row] - ofColumn[column];
      if (!reached[column] && cost < slack[column]) {
        slack[column] = cost;
        before[column] = from;
      }
    }
  }

  private int nearest(double[] slack, boolean[] reached) {
    int nearest = 0;
    for (int column = 1; column <= size; column++) {
      if (!reached[column] && (nearest == 0 || slack[column] < slack[nearest])) {
        nearest = column;
      }
    }
    return nearest;
  }

  private void shift(double by, double[] slack, boolean[] reached) {
    for (int column = 0; column <= size; column++) {
      if (reached[column]) {
        ofRow[rowOf[column]] += by;
        ofColumn[column] -= by;
      } else {
        slack[column] -= by;
      }
    }
  }
}
