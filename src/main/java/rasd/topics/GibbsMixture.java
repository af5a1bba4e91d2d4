package rasd.topics;

import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.io.IOException;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import rasd.clusters.UnitCounts;
import rasd.corpus.Broadcasts;
import rasd.mixtures.GibbsLdaModel;
import rasd.mixtures.GibbsSettings;
import rasd.mixtures.TopicTerms;

/**
 * The latent Dirichlet allocation of {@code rasd.mixtures}. It starts from clusters: the initial
 * topic of each word is its unit's cluster.
 */
record GibbsMixture(GibbsLdaModel model) implements Mixture.Model {
  private static final String CLUSTER = "cluster";

  /**
   * Fits a model.
   *
   * @param placed rows of unit_id and features
   * @param clusters the clusters that give each unit's words their initial topic
   * @param shards number of parts that are sampled in parallel; another number gives another model
   */
  static Mixture fit(Dataset<Row> placed, Clusters clusters, int sweeps, long seed, int shards) {
    GibbsLdaModel model =
        GibbsLdaModel.fit(
            new GibbsSettings(clusters.topics(), sweeps, seed, shards),
            withClusters(HeldOut.others(placed), clusters));
    return Mixture.of(new GibbsMixture(model), HeldOut.measured(placed, model::logPerplexity));
  }

  private static Dataset<Row> withClusters(Dataset<Row> units, UnitModel clusters) {
    Broadcast<UnitModel> shared = Broadcasts.of(clusters, units);
    MapFunction<Row, Row> withCluster =
        row -> {
          SparseVector counts = row.getAs(1);
          UnitCounts unit = new UnitCounts(counts.indices(), counts.values());
          return RowFactory.create(row.getString(0), counts, shared.value().of(unit).strongest());
        };
    return units.map(withCluster, Encoders.row(units.schema().add(CLUSTER, IntegerType)));
  }

  /**
   * Reads a model that {@link #save} has written.
   *
   * @throws IOException if the folder has no model
   */
  static GibbsMixture load(SparkSession session, String folder) throws IOException {
    return new GibbsMixture(GibbsLdaModel.load(session, folder));
  }

  @Override
  public Matrix termsByTopics() {
    return model.topicsMatrix();
  }

  @Override
  public Mixture.Shares shares() {
    TopicTerms terms = model.terms();
    return unit -> terms.mixture(unit.places(), unit.counts());
  }

  @Override
  public void save(SparkSession session, String folder) {
    model.save(session, folder);
  }
}
