package rasd.topics;

import static rasd.topics.TrainingUnits.FEATURES;
import static rasd.topics.TrainingUnits.UNIT_ID;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.ml.clustering.DistributedLDAModel;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * MLlib's latent Dirichlet allocation. Its sums depend on the partitions, so it is fitted in one
 * partition and to a limited number of units.
 */
record MllibLda(LocalLDAModel model) implements Mixture.Model {
  /** The largest number of units to which a model is fitted, not counting those held out. */
  static final int MOST_UNITS = 20_000;

  /**
   * Fits a model.
   *
   * @param placed rows of unit_id and features
   * @param optimizer MLlib's name for the optimizer, online or em
   */
  static Mixture fit(Dataset<Row> placed, String optimizer, int k, int iterations, long seed) {
    LDAModel model =
        new LDA()
            .setFeaturesCol(FEATURES)
            .setOptimizer(optimizer)
            .setK(k)
            .setMaxIter(iterations)
            .setSeed(seed)
            .fit(HeldOut.others(placed).orderBy(UNIT_ID).limit(MOST_UNITS).coalesce(1).cache());
    LocalLDAModel local =
        model instanceof DistributedLDAModel em ? em.toLocal() : (LocalLDAModel) model;
    return Mixture.of(new MllibLda(local), HeldOut.measured(placed, local::logPerplexity));
  }

  /** Reads a model that {@link #save} has written. */
  static MllibLda load(String folder) {
    return new MllibLda(LocalLDAModel.load(folder));
  }

  @Override
  public Matrix termsByTopics() {
    return model.topicsMatrix();
  }

  @Override
  public Mixture.Shares shares() {
    return MllibInference.of(model);
  }

  /** Saves the model in the format of Spark ML. */
  @Override
  public void save(SparkSession session, String folder) {
    try {
      model.save(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
