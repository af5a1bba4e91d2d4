package rasd.topics;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.clusters.Assignment;
import rasd.clusters.MatrixBlock;
import rasd.clusters.TermDistributions;
import rasd.clusters.TopicCounts;
import rasd.clusters.UnitCounts;
import rasd.measures.VectorMath;

/**
 * A mixture model, such as LDA, which gives each unit shares of topics.
 *
 * @param model the fitted model
 * @param termProbabilities p(term | topic), by topic and place
 * @param logPerplexity log-perplexity of the units that were held out; null if not measured
 * @param order for each topic, its number in the model
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
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
      for (int term = 0; term < probabilities[topic].length; term++) {
        probabilities[topic][term] = termsByTopics.apply(term, topic);
      }
      VectorMath.scaleToOne(probabilities[topic]);
    }
    int[] order = IntStream.range(0, probabilities.length).toArray();
    return new Mixture(model, probabilities, logPerplexity, order);
  }

  @Override
  public int topics() {
    return order.length;
  }

  @Override
  public TermDistributions distributions(
      TrainingUnits units, Function<Assignment, TopicCounts> counts) {
    double[] shares = TopicShares.of(units.counts(), this);
    return new TermDistributions(
        termProbabilities,
        Objects.requireNonNull(
            shares, "there are no units from which to compute the shares of topics"));
  }

  @Override
  public @Nullable Double fence(MatrixBlock sample) {
    return null;
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
   * Reads a saved model.
   *
   * @throws IOException if the folder has no model
   */
  static Mixture load(
      SparkSession session,
      MixtureAlgorithm algorithm,
      String folder,
      @Nullable Double logPerplexity,
      int[] order)
      throws IOException {
    Model model =
        switch (algorithm) {
          case GIBBS -> GibbsMixture.load(session, folder);
          case ONLINE, EM -> MllibLda.load(folder);
        };
    return of(model, logPerplexity).inOrder(order);
  }
}
