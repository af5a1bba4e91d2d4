package rasd.bench.corpus;

import java.util.Arrays;
import java.util.Random;

/** Draws numbers, counted from 0, each with a probability in proportion to its weight. */
final class Weights {
  private final double[] upTo;

  private Weights(double[] upTo) {
    this.upTo = upTo;
  }

  static Weights of(double... weights) {
    double[] upTo = weights.clone();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
    return new Weights(upTo);
  }

  /**
   * Weights that are distributed like words, by Zipf's law: {@code i} has the weight {@code (i +
   * shift)} to the power of {@code -exponent}.
   */
  static Weights ofZipf(int size, int shift, double exponent) {
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = StrictMath.pow(i + shift, -exponent);
    }
    return of(weights);
  }

  int draw(Random random) {
    int last = upTo.length - 1;
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[last]);
    return Math.min(found < 0 ? -found - 1 : found + 1, last);
  }
}
