package rasd.topics;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;
import rasd.mixtures.GibbsLdaModel;
import scala.collection.Seq;

/**
 * A mixture model: a model of Spark ML that gives a unit's counts their shares of topics, as LDA's
 * do.
 *
 * @param model turns the column features into the column topicDistribution, a vector
 * @param termProbabilities by topic and place, each topic's sum to 1
 * @param logPerplexity of units held out; null when not measured
 * @param order the model's topic at each place
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Mixture(
    Transformer model, double[][] termProbabilities, @Nullable Double logPerplexity, int[] order)
    implements TopicFit {
  private static final String DISTRIBUTION = "topicDistribution";

  /**
   * A mixture with its topics in the model's order.
   *
   * @param termsByTopics as models of Spark ML give it; a topic's column need not sum to 1
   */
  static Mixture of(Transformer model, Matrix termsByTopics, @Nullable Double logPerplexity) {
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
    int[] order = IntStream.range(0, probabilities.length).toArray();
    return new Mixture(model, probabilities, logPerplexity, order);
  }

  @Override
  public int topics() {
    return order.length;
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
  public Dataset<Row> weighted(Dataset<Row> units) {
    int[] places = order;
    UDF1<Seq<Double>, double[]> ordered =
        shares -> {
          double[] weights = new double[places.length];
          Arrays.setAll(weights, i -> UnitVector.round(shares.apply(places[i])));
          return weights;
        };
    return model
        .transform(units)
        .withColumn(
            WEIGHTS,
            udf(ordered, createArrayType(DoubleType))
                .apply(vector_to_array(col(DISTRIBUTION), "float64")))
        .withColumn(DISTANCES, lit(null).cast(createArrayType(DoubleType)))
        .drop(DISTRIBUTION);
  }

  @Override
  public double @Nullable [] shares(Dataset<Row> weighted) {
    return TopicShares.ofAll(weighted, topics());
  }

  /** As Spark ML saves its models. */
  void save(String folder) {
    try {
      ((MLWritable) model).save(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #save} has written. */
  static Mixture load(
      TopicAlgorithm algorithm, String folder, @Nullable Double logPerplexity, int[] order) {
    return switch (algorithm) {
      case LDA_GIBBS -> {
        GibbsLdaModel model = GibbsLdaModel.load(folder);
        yield of(model, model.topicsMatrix(), logPerplexity).inOrder(order);
      }
      case LDA_ONLINE, LDA_EM -> {
        LocalLDAModel model = LocalLDAModel.load(folder);
        yield of(model, model.topicsMatrix(), logPerplexity).inOrder(order);
      }
      case KMEANS, BISECTING_KMEANS -> throw new IllegalArgumentException(algorithm.label());
    };
  }
}
