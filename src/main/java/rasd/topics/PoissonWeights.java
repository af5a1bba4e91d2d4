package rasd.topics;

import java.util.SplittableRandom;

/**
 * How often a story is drawn in each of many resamples of the corpus: numbers of Poisson's
 * distribution with mean 1 (Chamandy et al. 2012). They depend on the story alone, so that its
 * articles are drawn together, wherever they lie.
 */
final class PoissonWeights {
  static final int RESAMPLES = 200;
  private static final double NONE = StrictMath.exp(-1);

  private PoissonWeights() {}

  /**
   * The weights of a story, one a resample.
   *
   * @param seed a hash of the story
   */
  static long[] of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] weights = new long[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double left = random.nextDouble();
      double probability = NONE;
      while (left >= probability && probability > 0) {
        left -= probability;
        weights[i]++;
        probability /= weights[i];
      }
    }
    return weights;
  }
}
