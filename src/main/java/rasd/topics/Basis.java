package rasd.topics;

import dev.ludovic.netlib.lapack.JavaLAPACK;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;
import org.netlib.util.intW;

/**
 * A few directions in the space of the terms: a tall matrix, a row a term, row after row.
 *
 * @param width how many directions, the columns
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Basis(double[] values, int width) implements Serializable {
  /** Directions with less than this share of the strongest one's square are noise. */
  private static final double LEAST = 1e-10;

  static Basis random(int terms, int width, long seed) {
    Random random = new Random(seed);
    double[] values = new double[terms * width];
    Arrays.setAll(values, i -> random.nextGaussian());
    return new Basis(values, width);
  }

  /** Directions at right angles and of length 1 that span the same; fewer where some are spare. */
  Basis orthonormal() {
    Eigenvectors eigen = Eigenvectors.of(transposedTimes(values));
    int kept = eigen.kept(width);
    double[][] vectors = new double[kept][];
    for (int j = 0; j < kept; j++) {
      double length = Math.sqrt(eigen.strengths[j]);
      vectors[j] = Arrays.stream(eigen.vectors[j]).map(value -> value / length).toArray();
    }
    return times(vectors);
  }

  /**
   * Turned so that the first directions are those in which a matrix is strongest.
   *
   * @param product of the symmetric matrix and this basis
   * @param most directions kept at the most
   */
  Basis turned(double[] product, int most) {
    Eigenvectors eigen = Eigenvectors.of(transposedTimes(product));
    return times(Arrays.copyOf(eigen.vectors, eigen.kept(most)));
  }

  /** This, transposed, times another of the same shape; the result is symmetric. */
  private double[][] transposedTimes(double[] other) {
    double[][] product = new double[width][width];
    for (int row = 0; row < values.length; row += width) {
      for (int i = 0; i < width; i++) {
        double value = values[row + i];
        for (int j = 0; j <= i; j++) {
          product[i][j] += value * other[row + j];
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
    int rows = values.length / width;
    double[] product = new double[rows * vectors.length];
    for (int row = 0; row < rows; row++) {
      for (int j = 0; j < vectors.length; j++) {
        double sum = 0;
        for (int i = 0; i < width; i++) {
          sum += values[row * width + i] * vectors[j][i];
        }
        product[row * vectors.length + j] = sum;
      }
    }
    return new Basis(product, vectors.length);
  }

  /** The coordinates of a unit: those of its length-1 shadow, rounded to multiples of 2^-20. */
  double[] coordinates(UnitVector unit) {
    double[] point = new double[width];
    for (int i = 0; i < unit.columns().length; i++) {
      double weight = unit.weights()[i];
      int row = unit.columns()[i] * width;
      for (int j = 0; j < width; j++) {
        point[j] += weight * values[row + j];
      }
    }
    UnitVector.normalise(point);
    Arrays.setAll(point, j -> UnitVector.round(point[j]));
    return point;
  }

  /** Of a symmetric matrix, the strongest first. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Eigenvectors(double[] strengths, double[][] vectors) {
    /** By the LAPACK written in Java: a native one would differ from machine to machine. */
    static Eigenvectors of(double[][] symmetric) {
      int size = symmetric.length;
      double[] columns = Arrays.stream(symmetric).flatMapToDouble(Arrays::stream).toArray();
      double[] rising = new double[size];
      double[] work = new double[Math.max(1, 3 * size)];
      intW failed = new intW(0);
      JavaLAPACK.getInstance()
          .dsyev("V", "U", size, columns, Math.max(1, size), rising, work, work.length, failed);
      if (failed.val != 0) {
        throw new ArithmeticException("No eigenvectors; dsyev says " + failed.val);
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
