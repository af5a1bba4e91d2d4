package rasd.comentions;

import java.util.Arrays;
import rasd.corpus.LongIndex;
import rasd.measures.ChiSquare;

/**
 * The tests of one family and their q-values, see {@link rasd.tables.QValues}. Pairs with equal G2
 * have equal tests: there are far fewer than pairs.
 */
final class PairTests {
  private final LongIndex tests;
  private final double[] qValues;

  private PairTests(LongIndex tests, double[] qValues) {
    this.tests = tests;
    this.qValues = qValues;
  }

  /** Of a G2 that was among the tests. */
  double qValue(double g2) {
    return qValues[tests.find(bits(g2))];
  }

  private static long bits(double number) {
    return Double.doubleToLongBits(Math.abs(number));
  }

  /** Counts the tests. */
  static final class Builder {
    private static final int FIRST_CAPACITY = 1 << 9;

    private final LongIndex tests = new LongIndex();
    private long[] counts = new long[FIRST_CAPACITY];
    private long total;

    void add(double g2) {
      int test = tests.numberOf(bits(g2));
      if (test == counts.length) {
        counts = Arrays.copyOf(counts, 2 * test);
      }
      counts[test]++;
      total++;
    }

    PairTests build() {
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
      return new PairTests(tests, qValues);
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
