package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;
import static rasd.topics.TopicUnits.FEATURES;
import static rasd.topics.TopicUnits.TRAINS;
import static rasd.topics.TopicUnits.UNIT_ID;

import java.util.stream.IntStream;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * MLlib's latent Dirichlet allocation. Its sums depend on how units are laid out, so it is fitted
 * in one partition, and to a stated number of units at the most.
 */
final class MllibLda {
  /** Most units it is fitted to; one of ten is held out before. */
  static final int MOST_UNITS = 20_000;

  private static final int MOST_HELD_OUT = 1000;
  private static final int ONE_OF = 10;

  private MllibLda() {}

  /**
   * Fits a model.
   *
   * @param optimizer online or em, as MLlib names them
   */
  static Mixture fit(Dataset<Row> placed, String optimizer, int k, int iterations, long seed) {
    Dataset<Row> training = placed.where(col(TRAINS)).select(UNIT_ID, FEATURES);
    LDAModel model =
        new LDA()
            .setFeaturesCol(FEATURES)
            .setOptimizer(optimizer)
            .setK(k)
            .setMaxIter(iterations)
            .setSeed(seed)
            .fit(few(training.where(isHeldOut(false)), MOST_UNITS).cache());
    Dataset<Row> heldOut = few(training.where(isHeldOut(true)), MOST_HELD_OUT).cache();
    Double perplexity = heldOut.isEmpty() ? null : model.logPerplexity(heldOut);
    heldOut.unpersist();
    return new Mixture(
        model, probabilities(model.topicsMatrix()), perplexity, IntStream.range(0, k).toArray());
  }

  private static Dataset<Row> few(Dataset<Row> units, int most) {
    return units.coalesce(1).limit(most);
  }

  private static org.apache.spark.sql.Column isHeldOut(boolean isHeldOut) {
    return pmod(xxhash64(col(UNIT_ID)), lit(ONE_OF)).equalTo(0).equalTo(isHeldOut);
  }

  private static double[][] probabilities(Matrix termsByTopics) {
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
    return probabilities;
  }
}
