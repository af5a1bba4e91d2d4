package rasd.corpus;

import java.util.Arrays;
import rasd.measures.ChiSquare;

/**
 * Tests that are made together, each by its G2, and their q-values: the least false discovery rate
 * at which a test is among the discoveries (Benjamini and Hochberg 1995), which is the least p *
 * tests / rank over this test and all with a greater p, where tests with equal p have the last of
 * their ranks. Of p = .01, .02, .9 they are .03, .03, .9.
 *
 * <p>Equal G2 are one test made several times, so that memory follows from how many G2 differ: of
 * pairs or terms that occur once or twice, few do.
 */
public final class TestFamily {
  private final LongIndex tests;
  private final double[] qValues;

  private TestFamily(LongIndex tests, double[] qValues) {
    this.tests = tests;
    this.qValues = qValues;
  }

  /** Of a G2 that was among the tests. */
  public double qValue(double g2) {
    return qValues[tests.find(bits(g2))];
  }

  private static long bits(double number) {
    return Double.doubleToLongBits(Math.abs(number));
  }

  /** Counts the tests. */
  public static final class Builder {
    private static final int FIRST_CAPACITY = 1 << 9;

    private final LongIndex tests = new LongIndex();
    private long[] counts = new long[FIRST_CAPACITY];
    private long total;

    public void add(double g2) {
      add(g2, 1);
    }

    /**
     * Adds a test that was made several times.
     *
     * @param times how often
     */
    public void add(double g2, long times) {
      int test = tests.numberOf(bits(g2));
      if (test == counts.length) {
        counts = Arrays.copyOf(counts, 2 * test);
      }
      counts[test] += times;
      total += times;
    }

    /** The family, when all tests have been added. */
    public TestFamily build() {
      double[] p = new double[tests.size()];
      Arrays.setAll(p, test -> ChiSquare.tail(Double.longBitsToDouble(tests.key(test))));
      LongIndex distinct = new LongIndex();
      long[] countsOfP = new long[p.length];
      for (int test = 0; test < p.length; test++) {
        countsOfP[distinct.numberOf(bits(p[test]))] += counts[test];
      }
      double[] ofP = qValues(distinct, countsOfP);
      double[] qValues = new double[p.length];
      Arrays.setAll(qValues, test -> ofP[distinct.find(bits(p[test]))]);
      return new TestFamily(tests, qValues);
    }

    /** The greatest p comes first, with the number of tests as its rank. */
    private double[] qValues(LongIndex distinct, long[] countsOfP) {
      double[] qValues = new double[distinct.size()];
      double least = Double.POSITIVE_INFINITY;
      long rank = total;
      long[] leastFirst = new long[distinct.size()];
      Arrays.setAll(leastFirst, distinct::key);
      Arrays.sort(leastFirst); // The bits of positive numbers are in the order of the numbers.
      for (int i = leastFirst.length - 1; i >= 0; i--) {
        int number = distinct.find(leastFirst[i]);
        least = Math.min(least, Double.longBitsToDouble(leastFirst[i]) * total / rank);
        qValues[number] = least;
        rank -= countsOfP[number];
      }
      return qValues;
    }
  }
}
