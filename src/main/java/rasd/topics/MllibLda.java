package rasd.topics;

import static rasd.topics.TopicUnits.FEATURES;

import org.apache.spark.ml.clustering.DistributedLDAModel;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * MLlib's latent Dirichlet allocation. Its sums depend on how units are laid out, so it is fitted
 * in one partition, and to a stated number of units at the most.
 */
final class MllibLda {
  /** Most units it is fitted to; one of ten is held out before. */
  static final int MOST_UNITS = 20_000;

  private MllibLda() {}

  /**
   * Fits a model.
   *
   * @param optimizer online or em, as MLlib names them
   */
  static Mixture fit(Dataset<Row> placed, String optimizer, int k, int iterations, long seed) {
    LDAModel model =
        new LDA()
            .setFeaturesCol(FEATURES)
            .setOptimizer(optimizer)
            .setK(k)
            .setMaxIter(iterations)
            .setSeed(seed)
            .fit(HeldOut.others(placed).coalesce(1).limit(MOST_UNITS).cache());
    LDAModel local = model instanceof DistributedLDAModel em ? em.toLocal() : model;
    return Mixture.of(local, local.topicsMatrix(), HeldOut.measured(placed, local::logPerplexity));
  }
}
