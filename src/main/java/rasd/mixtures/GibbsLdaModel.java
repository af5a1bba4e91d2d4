package rasd.mixtures;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.DenseMatrix;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import rasd.tables.UserError;

/**
 * Latent Dirichlet allocation, in which each document is a mixture of k topics, fitted by a
 * distributed collapsed Gibbs sampler.
 *
 * <p>The hash of a document's id assigns the document to one of a fixed number of shards, and each
 * shard is sorted. Each shard draws with random numbers of its own, and whole numbers are summed
 * between sweeps. The same documents, settings and seed therefore give the same model, whatever the
 * number of cores, executors and partitions and the order of rows. Alpha, which has a weight for
 * each topic, and beta are fitted to the documents.
 *
 * <p>The driver and every running task hold k x vocabulary counts of four bytes; at the end, the
 * driver needs twice that in addition. The shards hold six bytes per token, in memory or on disk.
 */
public final class GibbsLdaModel {
  private final SampledCounts sampled;
  private final TopicTerms terms;

  GibbsLdaModel(SampledCounts sampled) {
    this.sampled = sampled;
    this.terms = TopicTerms.of(sampled);
  }

  /**
   * Fits a model.
   *
   * @param documents columns in this order, under any names: id; features, a vector of word counts;
   *     and the topic with which all tokens begin, null to draw one for each token
   * @throws UserError if the documents cannot be sampled
   */
  public static GibbsLdaModel fit(GibbsSettings settings, Dataset<Row> documents) {
    return new GibbsLdaModel(new Chain(settings, new Sharding(settings).laid(documents)).run());
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the folder does not hold a model
   */
  public static GibbsLdaModel load(SparkSession session, String folder) throws IOException {
    return new GibbsLdaModel(ModelFiles.read(session, folder));
  }

  public void save(SparkSession session, String folder) {
    ModelFiles.write(sampled, session, folder);
  }

  /**
   * The probabilities of words in topics, from which the mixtures of documents, old or new, are
   * computed.
   */
  public TopicTerms terms() {
    return terms;
  }

  /**
   * How badly the model predicts unseen words: minus the mean of ln p(word | rest of its document),
   * by document completion (Wallach, Murray, Salakhutdinov and Mimno 2009, section 5.2). Of each
   * document's tokens in the order of the vocabulary, every other one is observed and determines
   * the mixture; the tokens in between are predicted. Lower is better; the exponential is the
   * perplexity.
   *
   * @param documents documents to which the model was not fitted, with the column features
   * @return the value, or 0 if there is no word to predict
   */
  public double logPerplexity(Dataset<Row> documents) {
    Broadcast<TopicTerms> known =
        JavaSparkContext.fromSparkContext(documents.sparkSession().sparkContext()).broadcast(terms);
    long[] sums =
        documents
            .select(col("features"))
            .toJavaRDD()
            .mapPartitions(
                rows -> {
                  long[] ofPart = new long[2];
                  rows.forEachRemaining(
                      row -> {
                        Vector features = row.getAs(0);
                        add(Document.of(features, known.value()).predicted(known.value()), ofPart);
                      });
                  return List.of(ofPart).iterator();
                })
            .fold(new long[2], GibbsLdaModel::sum);
    return sums[1] == 0 ? 0 : -sums[0] / Document.STEPS / sums[1];
  }

  private static void add(long[] more, long[] sums) {
    sums[0] += more[0];
    sums[1] += more[1];
  }

  private static long[] sum(long[] one, long[] other) {
    return new long[] {one[0] + other[0], one[1] + other[1]};
  }

  /** The probability of each word (row) in each topic (column). */
  public Matrix topicsMatrix() {
    double[] values = new double[terms.vocabulary() * terms.topics()];
    for (int topic = 0; topic < terms.topics(); topic++) {
      for (int word = 0; word < terms.vocabulary(); word++) {
        values[topic * terms.vocabulary() + word] = terms.probability(word, topic);
      }
    }
    return new DenseMatrix(terms.vocabulary(), terms.topics(), values);
  }
}
