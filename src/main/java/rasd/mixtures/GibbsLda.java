package rasd.mixtures;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.tables.UserError;

/**
 * Latent Dirichlet allocation, in which each document is a mixture of k topics, by a distributed
 * collapsed Gibbs sampler.
 *
 * <p>The hash of a document's id assigns it to one of a fixed number of shards, which are sorted.
 * Each shard has its own random numbers, and only whole numbers are summed between sweeps. The same
 * documents, settings and seed therefore give the same model, whatever the number of cores,
 * executors and partitions and the order of rows. Alpha, which has a weight for each topic, and
 * beta are fitted to the documents.
 *
 * <p>The driver and every running task hold k x vocabulary counts of four bytes, and at the end the
 * driver needs twice that in addition. The shards take six bytes per token, in memory or on disk.
 */
public final class GibbsLda {
  private final GibbsSettings settings;

  /**
   * @param topics k
   * @param sweeps the number of times that every token's topic is drawn
   * @param shards the number of parts into which the documents are divided; another number gives
   *     another model
   * @throws UserError if an argument is out of range
   */
  public GibbsLda(int topics, int sweeps, long seed, int shards) {
    this.settings = new GibbsSettings(topics, sweeps, seed, shards);
  }

  /**
   * Fits a model.
   *
   * @param documents rows with three columns in this order, under any names: the id; features, a
   *     vector of word counts; and the topic with which all tokens begin, or null to draw one for
   *     each token
   * @throws UserError if the documents cannot be sampled
   */
  public GibbsLdaModel fit(Dataset<Row> documents) {
    return new GibbsLdaModel(new Chain(settings, new Sharding(settings).laid(documents)).run());
  }
}
