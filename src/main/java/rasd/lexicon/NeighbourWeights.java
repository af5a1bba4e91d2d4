package rasd.lexicon;

import java.io.Serializable;
import java.util.HashMap;

/**
 * How much each {@link Neighbour} of a token supports each {@link WordSetting}: thousandths of the
 * logarithm of the ratio between the neighbour's probability in this setting and in any setting.
 * The weights are whole numbers, so their sums are the same on every machine.
 */
final class NeighbourWeights implements Serializable {
  private static final long serialVersionUID = 1;

  static final double THOUSANDTHS = 1000;

  private static final int[] UNKNOWN = new int[WordSetting.COUNT];

  private final HashMap<Integer, int[]> ofNeighbours = new HashMap<>();

  /**
   * @param ofSettings the weight for each setting, by the number of the setting
   */
  void put(int neighbour, int[] ofSettings) {
    ofNeighbours.put(neighbour, ofSettings);
  }

  /** The weight of a neighbour for a setting; 0 for unknown neighbours. */
  int of(int setting, int neighbour) {
    return ofNeighbours.getOrDefault(neighbour, UNKNOWN)[setting];
  }

  /** Thousandths of the logarithm of a probability or ratio. */
  static int thousandths(double ratio) {
    return (int) StrictMath.rint(THOUSANDTHS * StrictMath.log(ratio));
  }
}
