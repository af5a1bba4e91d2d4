package rasd.clusters;

import java.util.function.Function;

/**
 * The directions in which the rows of a large sparse matrix A differ most: its first right singular
 * vectors, found by powers of A'A on a random basis (Halko, Martinsson and Tropp 2011).
 */
public final class RandomisedSvd {
  private static final int OVERSAMPLED = 10;

  private RandomisedSvd() {}

  /**
   * The strongest directions. There are fewer than {@code dimensions} if the matrix has no more.
   *
   * @param timesMatrix gives A'A B for a basis B
   * @param terms number of columns of A
   * @param passes number of passes over A, at least 1
   */
  public static Basis directions(
      Function<Basis, double[]> timesMatrix, int terms, int dimensions, int passes, long seed) {
    int width = Math.min(terms, dimensions + OVERSAMPLED);
    Basis basis = Basis.random(terms, width, seed).orthonormal();
    for (int pass = 1; pass < passes; pass++) {
      basis = new Basis(timesMatrix.apply(basis), basis.width()).orthonormal();
    }
    return basis.turned(timesMatrix.apply(basis), dimensions);
  }
}
