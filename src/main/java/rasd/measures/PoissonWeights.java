package rasd.measures;

/**
 * The weights of a story in the replicates of a Poisson bootstrap (Chamandy et al. 2012). A weight
 * is how often a replicate contains the story: a Poisson variate with mean 1. It depends only on
 * the story, the number of the replicate and the seed, and is the same on every machine.
 */
public final class PoissonWeights {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /** The largest weight; in double precision, the probability of at most this weight is 1. */
  private static final int MOST = 18;

  private static final double[] CUMULATED = cumulated();

  private PoissonWeights() {}

  private static double[] cumulated() {
    double[] cumulated = new double[MOST];
    double probability = StrictMath.exp(-1);
    double sum = probability;
    for (int k = 0; k < MOST; k++) {
      cumulated[k] = sum;
      probability /= k + 1;
      sum += probability;
    }
    return cumulated;
  }

  /**
   * The story's weight in each replicate.
   *
   * @param story a hash of its id
   */
  public static int[] of(long story, int replicates, long seed) {
    int[] weights = new int[replicates];
    long state = mixed(story) + mixed(seed);
    for (int i = 0; i < replicates; i++) {
      state += GOLDEN;
      weights[i] = weight((mixed(state) >>> 11) * 0x1p-53);
    }
    return weights;
  }

  private static int weight(double uniform) {
    int weight = 0;
    while (weight < MOST && uniform >= CUMULATED[weight]) {
      weight++;
    }
    return weight;
  }

  /**
   * The finalizer of SplitMix64 (Steele, Lea and Flood 2014): similar numbers get very different
   * results.
   */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
