package rasd.topics;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.clusters.UnitCounts;

/**
 * A mixture model, such as LDA: it gives shares of topics to a unit by its counts.
 *
 * @param model the fitted model
 * @param termProbabilities probabilities by topic and place; those of a topic sum to 1
 * @param logPerplexity measured on units held out; null if not measured
 * @param order the number of the model's topic at each place
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Mixture(
    Model model, double[][] termProbabilities, @Nullable Double logPerplexity, int[] order)
    implements TopicFit {
  /** Gives the shares of topics in a unit. It is sent to the executors. */
  @FunctionalInterface
  interface Shares extends Serializable {
    double[] of(UnitCounts unit);
  }

  /** A fitted model. */
  interface Model {
    /** The weight of each term (row) in each topic (column); a column need not sum to 1. */
    Matrix termsByTopics();

    Shares shares();

    void save(SparkSession session, String folder);
  }

  /** A mixture with its topics in the model's order. */
  static Mixture of(Model model, @Nullable Double logPerplexity) {
    Matrix termsByTopics = model.termsByTopics();
    double[][] probabilities = new double[termsByTopics.numCols()][termsByTopics.numRows()];
    for (int topic = 0; topic < probabilities.length; topic++) {
      double whole = 0;
      for (int term = 0; term < probabilities[topic].length; term++) {
        probabilities[topic][term] = termsByTopics.apply(term, topic);
        whole += probabilities[topic][term];
      }
      for (int term = 0; term < probabilities[topic].length; term++) {
        probabilities[topic][term] /= whole;
      }
    }
    int[] order = IntStream.range(0, probabilities.length).toArray();
    return new Mixture(model, probabilities, logPerplexity, order);
  }

  @Override
  public int topics() {
    return order.length;
  }

  @Override
  public Mixture inOrder(int[] anew) {
    int[] ordered = new int[order.length];
    Arrays.setAll(ordered, i -> order[anew[i]]);
    double[][] probabilities = new double[order.length][];
    Arrays.setAll(probabilities, i -> termProbabilities[anew[i]]);
    return new Mixture(model, probabilities, logPerplexity, ordered);
  }

  @Override
  public UnitModel units() {
    return ordered(model.shares(), order);
  }

  private static UnitModel ordered(Shares shares, int[] places) {
    return unit -> {
      double[] found = shares.of(unit);
      double[] weights = new double[places.length];
      Arrays.setAll(weights, i -> found[places[i]]);
      return UnitTopics.rounded(weights, null);
    };
  }

  @Override
  public TopicShares.Counting counting() {
    return TopicShares.Counting.WEIGHTS;
  }

  /**
   * Reads a model that was saved.
   *
   * @throws IOException if the folder has no model
   */
  static Mixture load(
      SparkSession session,
      TopicAlgorithm algorithm,
      String folder,
      @Nullable Double logPerplexity,
      int[] order)
      throws IOException {
    Model model =
        switch (algorithm) {
          case LDA_GIBBS -> GibbsMixture.load(session, folder);
          case LDA_ONLINE, LDA_EM -> MllibLda.load(folder);
          case KMEANS, BISECTING_KMEANS -> throw new IllegalArgumentException(algorithm.label());
        };
    return of(model, logPerplexity).inOrder(order);
  }
}
