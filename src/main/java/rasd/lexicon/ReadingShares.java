package rasd.lexicon;

import java.util.Arrays;
import java.util.List;
import rasd.lexicon.AffixModel.Scored;

/**
 * Estimates the share of a form's tokens that have each of its readings: {@code قتل}, to judge by
 * its neighbours, is a verb in about two thirds of its tokens. The estimate begins with the shares
 * that the letters suggest and is improved in a few rounds, by expectation maximisation.
 */
final class ReadingShares {
  private static final int ROUNDS = 10;

  /** The weight of what the letters suggest, as a number of tokens. */
  private static final double PLACES_OF_LETTERS = 2;

  /** The weight of one neighbour, which is a half because each token has two. */
  private static final double OF_A_NEIGHBOUR = 0.5;

  private final double[] ofLetters;

  /** For each neighbour, the weight of its tokens and then its ratio for each reading. */
  private final double[][] neighbours;

  private ReadingShares(double[] ofLetters, double[][] neighbours) {
    this.ofLetters = ofLetters;
    this.neighbours = neighbours;
  }

  /**
   * The shares of the readings of a form.
   *
   * @param company the packed neighbours of the form
   */
  static double[] of(List<Scored> readings, long[] company, NeighbourWeights weights) {
    double[] ofLetters =
        readings.stream()
            .mapToDouble(one -> StrictMath.exp(one.score() - readings.get(0).score()))
            .toArray();
    scale(ofLetters, PLACES_OF_LETTERS);
    double[][] neighbours = new double[company.length][];
    for (int i = 0; i < company.length; i++) {
      neighbours[i] = new double[readings.size() + 1];
      neighbours[i][0] = OF_A_NEIGHBOUR * NeighbourCounts.times(company[i]);
      for (int r = 0; r < readings.size(); r++) {
        int weight =
            weights.of(
                WordSetting.of(readings.get(r).reading().affixes()),
                NeighbourCounts.neighbour(company[i]));
        neighbours[i][r + 1] = StrictMath.exp(weight / NeighbourWeights.THOUSANDTHS);
      }
    }
    return new ReadingShares(ofLetters, neighbours).estimated();
  }

  private double[] estimated() {
    double[] shares = ofLetters.clone();
    scale(shares, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] places = ofLetters.clone();
      for (double[] neighbour : neighbours) {
        add(places, neighbour, shares);
      }
      scale(places, 1);
      shares = places;
    }
    return shares;
  }

  /** Divides the tokens of a neighbour among the readings. */
  private static void add(double[] places, double[] neighbour, double[] shares) {
    double total = 0;
    for (int r = 0; r < shares.length; r++) {
      total += shares[r] * neighbour[r + 1];
    }
    for (int r = 0; r < shares.length; r++) {
      places[r] += neighbour[0] * shares[r] * neighbour[r + 1] / total;
    }
  }

  private static void scale(double[] values, double total) {
    double sum = Arrays.stream(values).sum();
    for (int i = 0; i < values.length; i++) {
      values[i] *= total / sum;
    }
  }
}
