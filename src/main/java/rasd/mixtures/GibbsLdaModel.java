package rasd.mixtures;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.linalg.DenseMatrix;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.ml.util.MLWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Topics found by {@link GibbsLda}. {@code transform} adds to documents, old or new, their shares
 * of the topics: nothing is drawn, so that a document has the same shares every time. A document
 * without a known word has the shares of the prior.
 */
public final class GibbsLdaModel extends Model<GibbsLdaModel>
    implements GibbsLdaParams, MLWritable {
  private static final long serialVersionUID = 1;

  private final String uid;
  private final Declared declared;
  private final SampledCounts sampled;
  private final TopicTerms terms;
  private transient @Nullable Broadcast<TopicTerms> shared;

  GibbsLdaModel(String uid, SampledCounts sampled) {
    this.uid = uid;
    this.declared = new Declared(this);
    this.sampled = sampled;
    this.terms = TopicTerms.of(sampled);
    setDefaults();
  }

  /** Reads a model that {@code save} has written. */
  public static MLReader<GibbsLdaModel> read() {
    return new ModelFiles.Reader();
  }

  public static GibbsLdaModel load(String path) {
    return read().load(path);
  }

  @Override
  public MLWriter write() {
    return new ModelFiles.Writer(this);
  }

  @Override
  public String uid() {
    return uid;
  }

  @Override
  public Declared declared() {
    return declared;
  }

  SampledCounts sampled() {
    return sampled;
  }

  /** k. */
  public int topics() {
    return terms.topics();
  }

  public int vocabularySize() {
    return terms.vocabulary();
  }

  /** The weights of the topics in the prior, as given or as fitted. */
  public double[] estimatedAlpha() {
    return sampled.prior().alpha();
  }

  /** The weight of words in the prior, as given or as fitted. */
  public double estimatedBeta() {
    return sampled.prior().beta();
  }

  @Override
  public GibbsLdaModel copy(ParamMap extra) {
    return copyValues(new GibbsLdaModel(uid, sampled), extra).setParent(parent());
  }

  @Override
  public StructType transformSchema(StructType schema) {
    GibbsLda.requireType(schema, getOrDefault(featuresCol()), SQLDataTypes.VectorType());
    return GibbsLda.withTopicDistribution(schema, getOrDefault(topicDistributionCol()));
  }

  @Override
  public Dataset<Row> transform(Dataset<?> documents) {
    transformSchema(documents.schema());
    Broadcast<TopicTerms> known = shared(documents.sparkSession());
    UDF1<Vector, Vector> mixture =
        features -> Vectors.dense(Document.of(features, known.value()).mixture(known.value()));
    return documents
        .toDF()
        .withColumn(
            getOrDefault(topicDistributionCol()),
            udf(mixture, SQLDataTypes.VectorType()).apply(col(getOrDefault(featuresCol()))));
  }

  /** The shares of the topics in a document, from the counts of its words. */
  public double[] shares(int[] words, double[] counts) {
    return terms.mixture(words, counts);
  }

  private Broadcast<TopicTerms> shared(SparkSession session) {
    if (shared == null) {
      shared = JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(terms);
    }
    return shared;
  }

  /**
   * How badly the model foresees words it has not seen: minus the mean of ln p(word | rest of its
   * document), by document completion (Wallach, Murray, Salakhutdinov and Mimno 2009, section 5.2).
   * Of each document's tokens in the order of the vocabulary, every other one is seen and gives the
   * mixture; those between are foreseen. The lower the better; its exponential is the perplexity.
   *
   * @param documents that the model was not fitted to
   * @return 0 when there is no word to foresee
   */
  public double logPerplexity(Dataset<?> documents) {
    Broadcast<TopicTerms> known = shared(documents.sparkSession());
    UDF1<Vector, long[]> foreseen =
        features -> Document.of(features, known.value()).foreseen(known.value());
    String each = "foreseen";
    Row sums =
        documents
            .select(
                udf(foreseen, createArrayType(LongType))
                    .apply(col(getOrDefault(featuresCol())))
                    .as(each))
            .select(sum(col(each).getItem(0)), sum(col(each).getItem(1)))
            .first();
    return sums.isNullAt(0) || sums.getLong(1) == 0
        ? 0
        : -sums.getLong(0) / Document.STEPS / sums.getLong(1);
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

  /**
   * The most probable words of each topic, as MLlib's models give them: topic, termIndices and
   * termWeights. Ties by word.
   */
  public Dataset<Row> describeTopics(int maxTermsPerTopic) {
    StructType schema =
        new StructType()
            .add("topic", IntegerType, false)
            .add("termIndices", createArrayType(IntegerType, false), false)
            .add("termWeights", createArrayType(DoubleType, false), false);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < terms.topics(); i++) {
      int topic = i;
      int[] words =
          IntStream.range(0, terms.vocabulary())
              .boxed()
              .sorted(
                  Comparator.<Integer>comparingDouble(word -> -terms.probability(word, topic))
                      .thenComparing(word -> word))
              .limit(maxTermsPerTopic)
              .mapToInt(Integer::intValue)
              .toArray();
      double[] weights =
          IntStream.of(words).mapToDouble(word -> terms.probability(word, topic)).toArray();
      rows.add(RowFactory.create(topic, words, weights));
    }
    return SparkSession.active().createDataFrame(rows, schema);
  }
}
