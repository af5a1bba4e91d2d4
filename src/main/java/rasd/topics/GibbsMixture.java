package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static rasd.topics.TopicUnits.FEATURES;
import static rasd.topics.TopicUnits.UNIT_ID;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.mixtures.GibbsLda;
import rasd.mixtures.GibbsLdaModel;

/** Our latent Dirichlet allocation, started from clusters: each word in its unit's cluster. */
final class GibbsMixture {
  private static final String CLUSTER = "cluster";

  private GibbsMixture() {}

  /**
   * Fits a model.
   *
   * @param clusters in which the words of a unit begin
   * @param shards in how many parts is sampled; another number gives another model
   */
  static Mixture fit(Dataset<Row> placed, TopicFit clusters, int sweeps, long seed, int shards) {
    GibbsLdaModel model =
        new GibbsLda()
            .setIdCol(UNIT_ID)
            .setFeaturesCol(FEATURES)
            .setInitialTopicCol(CLUSTER)
            .setK(clusters.topics())
            .setSweeps(sweeps)
            .setSeed(seed)
            .setShards(shards)
            .fit(
                clusters
                    .weighted(HeldOut.others(placed))
                    .select(col(UNIT_ID), col(FEATURES), TopicShares.strongest().as(CLUSTER)));
    return Mixture.of(model, model.topicsMatrix(), HeldOut.measured(placed, model::logPerplexity));
  }
}
