package rasd.slices;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the bursts in a stream that arrives in batches, with Kleinberg's automaton (2003, section
 * 4). Each state expects a share of a batch's stories to have the item: state 0 the share R / D of
 * the whole stream, and each further state {@code scale} times the share of the state below. Rising
 * by one state costs gamma * ln(batches with stories); falling costs nothing. The cheapest path
 * through the states is found by dynamic programming; ties are broken by the lower state. If each
 * of five batches has 10 stories, of which 1, 1, 8, 9 and 1 have an item, batches 2 and 3 are a
 * burst.
 *
 * <p>Nothing is known about a batch without stories. A burst neither begins nor ends with such a
 * batch, and does not continue after a gap of {@link #LEAST_GAP} or more such batches.
 *
 * @param scale the ratio between the shares of two adjacent states, above 1
 * @param levels the maximum number of states above 0; no state expects a share of 1 or more
 */
record BurstAutomaton(double scale, double gamma, int levels) implements Serializable {
  private static final int LEAST_GAP = 3;

  /**
   * A period in which the automaton is at a level or above it.
   *
   * @param first the first batch
   * @param last the last batch, inclusive
   * @param weight the cost that this level saves compared with the level below, which is the
   *     logarithm of a likelihood ratio
   */
  record Burst(int level, int first, int last, double weight) {}

  /**
   * The bursts of each level, from the lowest level to the highest.
   *
   * @param all the number of stories in each batch
   * @param relevant the number of those stories that have the item
   */
  List<Burst> bursts(long[] all, long[] relevant) {
    double[] rates = rates(all, relevant);
    if (rates.length < 2) {
      return List.of();
    }
    double[][] costs = costs(rates, all, relevant);
    int[] states = cheapestWay(costs, gamma * StrictMath.log((double) withStories(all)));
    List<Burst> bursts = new ArrayList<>();
    for (int level = 1; level < rates.length; level++) {
      addBursts(level, states, costs, all, bursts);
    }
    return bursts;
  }

  private double[] rates(long[] all, long[] relevant) {
    double base = (double) sum(relevant) / sum(all);
    List<Double> rates = new ArrayList<>();
    for (double rate = base; rates.size() <= levels && rate < 1; rate *= scale) {
      rates.add(rate);
    }
    return rates.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * The number of batches with stories. Empty batches do not count, because one stray date must not
   * make bursts more expensive.
   */
  private static long withStories(long[] all) {
    return Arrays.stream(all).filter(stories -> stories > 0).count();
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /**
   * The negative logarithm of the binomial likelihood of each batch in each state, without the
   * binomial coefficient, which is the same in all states.
   */
  private static double[][] costs(double[] rates, long[] all, long[] relevant) {
    double[][] costs = new double[rates.length][all.length];
    for (int state = 0; state < rates.length; state++) {
      double held = -StrictMath.log(rates[state]);
      double lacked = -StrictMath.log1p(-rates[state]);
      for (int batch = 0; batch < all.length; batch++) {
        costs[state][batch] = relevant[batch] * held + (all[batch] - relevant[batch]) * lacked;
      }
    }
    for (int state = 1; state < rates.length; state++) {
      closeGaps(all, costs[state]);
    }
    return costs;
  }

  /** Makes a state above 0 impossible in every gap. */
  private static void closeGaps(long[] all, double[] costs) {
    int empty = 0;
    for (int batch = 0; batch < all.length; batch++) {
      empty = all[batch] == 0 ? empty + 1 : 0;
      if (empty >= LEAST_GAP) {
        Arrays.fill(costs, batch + 1 - LEAST_GAP, batch + 1, Double.POSITIVE_INFINITY);
      }
    }
  }

  /**
   * The state in each batch on the cheapest path, which starts from state 0 before the first batch.
   */
  private static int[] cheapestWay(double[][] costs, double rise) {
    int states = costs.length;
    int[] way = new int[costs[0].length];
    int[][] before = new int[states][way.length];
    double[] soFar = new double[states];
    double[] now = new double[states];
    Arrays.fill(soFar, 1, states, Double.POSITIVE_INFINITY);
    for (int batch = 0; batch < way.length; batch++) {
      for (int state = 0; state < states; state++) {
        int from = cheapest(soFar, state, rise);
        before[state][batch] = from;
        now[state] = soFar[from] + rise * Math.max(0, state - from) + costs[state][batch];
      }
      System.arraycopy(now, 0, soFar, 0, states);
    }
    int state = cheapest(soFar, 0, 0);
    for (int batch = way.length - 1; batch >= 0; batch--) {
      way[batch] = state;
      state = before[state][batch];
    }
    return way;
  }

  /**
   * The state from which another is reached at the lowest cost; ties are broken by the lower state.
   */
  private static int cheapest(double[] soFar, int state, double rise) {
    int best = 0;
    for (int from = 1; from < soFar.length; from++) {
      double cost = soFar[from] + rise * Math.max(0, state - from);
      if (cost < soFar[best] + rise * Math.max(0, state - best)) {
        best = from;
      }
    }
    return best;
  }

  private static void addBursts(
      int level, int[] states, double[][] costs, long[] all, List<Burst> bursts) {
    int first = -1;
    int last = -1;
    double weight = 0;
    for (int batch = 0; batch <= states.length; batch++) {
      if (batch < states.length && states[batch] >= level) {
        if (all[batch] > 0) {
          first = first < 0 ? batch : first;
          last = batch;
          weight += costs[level - 1][batch] - costs[level][batch];
        }
      } else if (first >= 0) {
        bursts.add(new Burst(level, first, last, Math.max(0, weight)));
        first = -1;
        weight = 0;
      }
    }
  }
}
