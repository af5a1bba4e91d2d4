package rasd.topics;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static rasd.topics.TopicUnits.FEATURES;
import static rasd.topics.TopicUnits.UNIT_ID;

import org.apache.spark.sql.Column;
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
    Column strongest =
        array_position(col(TopicFit.WEIGHTS), array_max(col(TopicFit.WEIGHTS)))
            .minus(1)
            .cast(IntegerType);
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
                    .select(col(UNIT_ID), col(FEATURES), strongest.as(CLUSTER)));
    return Mixture.of(model, model.topicsMatrix(), HeldOut.measured(placed, model::logPerplexity));
  }
}
