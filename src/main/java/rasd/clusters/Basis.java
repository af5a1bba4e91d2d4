package rasd.clusters;

import dev.ludovic.netlib.lapack.JavaLAPACK;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;
import org.netlib.util.intW;

/** A few directions in the space of the terms, as a matrix with a row for each term. */
public final class Basis implements Serializable {
  private static final long serialVersionUID = 1;

  /** Directions whose eigenvalue is below this share of the greatest eigenvalue are noise. */
  private static final double LEAST = 1e-10;

  /**
   * Each row is a separate array, because HotSpot's code is faster for arrays that are read from
   * the beginning.
   */
  private final double[][] rows;

  private final int width;

  /**
   * @param values the matrix, row after row
   * @param width number of directions, which are the columns
   */
  public Basis(double[] values, int width) {
    this(rows(values, width), width);
  }

  public Basis(double[][] rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  private static double[][] rows(double[] values, int width) {
    double[][] rows = new double[width == 0 ? 0 : values.length / width][];
    Arrays.setAll(rows, i -> Arrays.copyOfRange(values, i * width, (i + 1) * width));
    return rows;
  }

  static Basis random(int terms, int width, long seed) {
    Random random = new Random(seed);
    double[] values = new double[terms * width];
    Arrays.setAll(values, i -> random.nextGaussian());
    return new Basis(values, width);
  }

  int width() {
    return width;
  }

  int terms() {
    return rows.length;
  }

  /** The row of a term, which must not be changed. */
  double[] row(int term) {
    return rows[term];
  }

  /** The matrix, row after row. */
  public double[] values() {
    double[] values = new double[rows.length * width];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, values, i * width, width);
    }
    return values;
  }

  /**
   * Orthonormal directions that span the same space; fewer than in this basis if some of its
   * directions are redundant.
   */
  Basis orthonormal() {
    Eigenvectors eigen = Eigenvectors.of(transposedTimes(rows));
    int kept = eigen.kept(width);
    double[][] vectors = new double[kept][];
    for (int j = 0; j < kept; j++) {
      double length = Math.sqrt(eigen.strengths[j]);
      vectors[j] = Arrays.stream(eigen.vectors[j]).map(value -> value / length).toArray();
    }
    return times(vectors);
  }

  /**
   * The basis rotated to the directions in which a symmetric matrix is strongest, the strongest
   * first.
   *
   * @param product the matrix times this basis
   * @param most largest number of directions that are kept
   */
  Basis turned(double[] product, int most) {
    Eigenvectors eigen = Eigenvectors.of(transposedTimes(rows(product, width)));
    return times(Arrays.copyOf(eigen.vectors, eigen.kept(most)));
  }

  /**
   * The transpose of this matrix times another matrix of the same shape; the result must be
   * symmetric.
   */
  private double[][] transposedTimes(double[][] others) {
    double[][] product = new double[width][width];
    for (int row = 0; row < rows.length; row++) {
      double[] own = rows[row];
      double[] other = others[row];
      for (int i = 0; i < width; i++) {
        for (int j = 0; j <= i; j++) {
          product[i][j] += own[i] * other[j];
        }
      }
    }
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < i; j++) {
        product[j][i] = product[i][j];
      }
    }
    return product;
  }

  private Basis times(double[][] vectors) {
    double[][] product = new double[rows.length][vectors.length];
    for (int row = 0; row < rows.length; row++) {
      for (int j = 0; j < vectors.length; j++) {
        double sum = 0;
        for (int i = 0; i < width; i++) {
          sum += rows[row][i] * vectors[j][i];
        }
        product[row][j] = sum;
      }
    }
    return new Basis(product, vectors.length);
  }

  /**
   * The coordinates of a unit's projection, scaled to length 1 and rounded to multiples of 2^-20.
   */
  public double[] coordinates(UnitVector unit) {
    double[] point = new double[width];
    for (int i = 0; i < unit.columns().length; i++) {
      add(unit.weights()[i], rows[unit.columns()[i]], point);
    }
    UnitVector.normalise(point);
    Arrays.setAll(point, j -> UnitVector.round(point[j]));
    return point;
  }

  /** Adds a multiple of the values to the sums, in a loop that HotSpot vectorises. */
  static void add(double factor, double[] values, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * values[i];
    }
  }

  /** The eigenvectors of a symmetric matrix, the strongest first. */
  @SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
  private record Eigenvectors(double[] strengths, double[][] vectors) {
    /**
     * Uses LAPACK in Java, because the results of native libraries differ from machine to machine.
     */
    static Eigenvectors of(double[][] symmetric) {
      int size = symmetric.length;
      double[] columns = Arrays.stream(symmetric).flatMapToDouble(Arrays::stream).toArray();
      double[] rising = new double[size];
      double[] work = new double[Math.max(1, 3 * size)];
      intW failed = new intW(0);
      JavaLAPACK.getInstance()
          .dsyev("V", "U", size, columns, Math.max(1, size), rising, work, work.length, failed);
      if (failed.val != 0) {
        throw new ArithmeticException("Cannot compute eigenvectors: dsyev returned " + failed.val);
      }
      double[] strengths = new double[size];
      double[][] vectors = new double[size][];
      for (int i = 0; i < size; i++) {
        int from = size - 1 - i;
        strengths[i] = rising[from];
        vectors[i] = Arrays.copyOfRange(columns, from * size, (from + 1) * size);
      }
      return new Eigenvectors(strengths, vectors);
    }

    int kept(int most) {
      int kept = 0;
      while (kept < Math.min(most, strengths.length) && strengths[kept] > LEAST * strengths[0]) {
        kept++;
      }
      return kept;
    }
  }
}
