package rasd.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The probability of each {@link Neighbour} beside a word in each {@link WordSetting}, learnt from
 * forms whose reading is certain before neighbours are considered. Counts are whole numbers, so the
 * order in which they are added does not matter.
 */
final class SettingModel {
  /** The weight of the evidence. It is below 1 because neighbours are not independent. */
  private static final double WEIGHT = 0.5;

  private static final double SMOOTHING = 200;
  private static final int ANY = WordSetting.COUNT;

  private final Map<Integer, long[]> counts = new HashMap<>();
  private final long[] totals = new long[WordSetting.COUNT + 1];

  /** Learns from the neighbours of a form in a setting. */
  void add(int setting, long[] neighbours) {
    for (long packed : neighbours) {
      long times = NeighbourCounts.times(packed);
      long[] ofNeighbour =
          counts.computeIfAbsent(
              NeighbourCounts.neighbour(packed), neighbour -> new long[WordSetting.COUNT + 1]);
      ofNeighbour[setting] += times;
      ofNeighbour[ANY] += times;
      totals[setting] += times;
      totals[ANY] += times;
    }
  }

  /**
   * The logarithm of the ratio between the probability of the neighbours in this setting and in any
   * setting, times {@link #WEIGHT}.
   */
  double evidence(int setting, long[] neighbours) {
    double sum = 0;
    for (long packed : neighbours) {
      long[] ofNeighbour = counts.get(NeighbourCounts.neighbour(packed));
      if (ofNeighbour != null) {
        sum += NeighbourCounts.times(packed) * StrictMath.log(ratio(setting, ofNeighbour));
      }
    }
    return WEIGHT * sum;
  }

  /**
   * The ratio between the probability of a neighbour in a setting and in any setting.
   *
   * @param ofNeighbour the counts of the neighbour
   */
  private double ratio(int setting, long[] ofNeighbour) {
    double anywhere = (double) ofNeighbour[ANY] / totals[ANY];
    double here = (ofNeighbour[setting] + SMOOTHING * anywhere) / (totals[setting] + SMOOTHING);
    return here / anywhere;
  }

  /** The weight of each neighbour of a token for each setting. */
  NeighbourWeights weights() {
    NeighbourWeights weights = new NeighbourWeights();
    counts.forEach(
        (neighbour, ofNeighbour) -> {
          int[] ofSettings = new int[WordSetting.COUNT];
          Arrays.setAll(
              ofSettings, setting -> NeighbourWeights.thousandths(ratio(setting, ofNeighbour)));
          weights.put(neighbour, ofSettings);
        });
    return weights;
  }
}
