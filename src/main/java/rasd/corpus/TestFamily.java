package rasd.corpus;

import java.util.Arrays;
import rasd.measures.ChiSquare;

/**
 * Statistical tests that are made together, each given by its G2, and their q-values. The q-value
 * of a test is the lowest false discovery rate at which it is among the discoveries (Benjamini and
 * Hochberg 1995): the lowest p * tests / rank of this test and all tests with a greater p, where
 * tests with equal p all have the last of their ranks. For p = .01, .02, .9 the q-values are .03,
 * .03, .9.
 *
 * <p>Tests with equal G2 are stored as one test that was made several times. Memory thus depends on
 * the number of different values of G2, and the many pairs or terms that occur once or twice have
 * few different values.
 */
public final class TestFamily {
  private final LongIndex tests;
  private final double[] qValues;

  private TestFamily(LongIndex tests, double[] qValues) {
    this.tests = tests;
    this.qValues = qValues;
  }

  /** The q-value of a G2 that was among the tests. */
  public double qValue(double g2) {
    return qValues[tests.find(bits(g2))];
  }

  private static long bits(double number) {
    return Double.doubleToLongBits(Math.abs(number));
  }

  /** Collects the tests of a family. */
  public static final class TestCollector {
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
     * @param times the number of times
     */
    public void add(double g2, long times) {
      int test = tests.numberOf(bits(g2));
      if (test == counts.length) {
        counts = Arrays.copyOf(counts, 2 * test);
      }
      counts[test] += times;
      total += times;
    }

    /** The family of all tests that were added. */
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

    /**
     * The q-value of each distinct p. The greatest p comes first; its rank is the number of tests.
     */
    private double[] qValues(LongIndex distinct, long[] countsOfP) {
      double[] qValues = new double[distinct.size()];
      double least = Double.POSITIVE_INFINITY;
      long rank = total;
      long[] leastFirst = new long[distinct.size()];
      Arrays.setAll(leastFirst, distinct::key);
      Arrays.sort(leastFirst); // The bits of positive numbers have the order of the numbers.
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
