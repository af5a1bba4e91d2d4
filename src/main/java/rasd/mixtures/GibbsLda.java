package rasd.mixtures;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.tables.UserError;

/**
 * Latent Dirichlet allocation, each document a mixture of k topics, by a distributed collapsed
 * Gibbs sampler: documents as counts of words in, a {@link GibbsLdaModel} out.
 *
 * <p>Documents are laid by the hash of their ids into a fixed number of shards, sorted, and each
 * shard draws with random numbers of its own; whole numbers are added up between sweeps. So the
 * same documents, settings and seed give the same model whatever the cores, executors, partitions
 * or order of the rows. Alpha, a weight for each topic, and beta are fitted to the documents.
 *
 * <p>The driver and every task at work hold k x vocabulary counts of four bytes, the driver twice
 * that again at the end; the shards hold six bytes a token, in memory or on disk.
 */
public final class GibbsLda {
  private final GibbsSettings settings;

  /**
   * @param topics k
   * @param sweeps how often every token's topic is drawn
   * @param shards into how many parts the documents are laid; the same model comes out on every
   *     machine, but another number gives another one
   * @throws UserError when one of them makes no sense
   */
  public GibbsLda(int topics, int sweeps, long seed, int shards) {
    this.settings = new GibbsSettings(topics, sweeps, seed, shards);
  }

  /**
   * Fits a model.
   *
   * @param documents id, features (a vector of the counts of words) and the topic that all its
   *     tokens begin with, null to draw them; in this order, whatever their names
   * @throws UserError when the documents cannot be sampled
   */
  public GibbsLdaModel fit(Dataset<Row> documents) {
    return new GibbsLdaModel(new Chain(settings, new Sharding(settings).laid(documents)).run());
  }
}
