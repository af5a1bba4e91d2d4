package rasd.mixtures;

import static org.apache.spark.sql.types.DataTypes.IntegerType;

import org.apache.spark.ml.Estimator;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import rasd.tables.UserError;

/**
 * Latent Dirichlet allocation, each document a mixture of k topics, by a distributed collapsed
 * Gibbs sampler: documents as counts of words in, a {@link GibbsLdaModel} out. Used like any
 * estimator of Spark ML:
 *
 * <pre>{@code
 * new GibbsLda().setIdCol("article_id").setK(20).setSweeps(200).fit(counted).transform(counted)
 * }</pre>
 *
 * <p>Documents are laid by the hash of their ids into a fixed number of shards, sorted, and each
 * shard draws with random numbers of its own; whole numbers are added up between sweeps. So the
 * same documents, parameters and seed give the same model whatever the cores, executors, partitions
 * or order of the rows. Alpha, a weight for each topic, and beta are fitted to the documents unless
 * {@code optimizeInterval} is 0.
 *
 * <p>The driver and every task at work hold k x vocabulary counts of four bytes, the driver twice
 * that again at the end; the shards hold six bytes a token, in memory or on disk.
 */
public final class GibbsLda extends Estimator<GibbsLdaModel>
    implements GibbsLdaParams, DefaultParamsWritable {
  private static final long serialVersionUID = 1;

  private final String uid;
  private final Declared declared;

  public GibbsLda() {
    this(Identifiable$.MODULE$.randomUID("gibbsLda"));
  }

  public GibbsLda(String uid) {
    this.uid = uid;
    this.declared = new Declared(this);
    setDefaults();
  }

  /** Reads an estimator that {@code save} has written. */
  public static MLReader<GibbsLda> read() {
    return new DefaultParamsReader<>();
  }

  public static GibbsLda load(String path) {
    return read().load(path);
  }

  @Override
  public String uid() {
    return uid;
  }

  @Override
  public Declared declared() {
    return declared;
  }

  @Override
  public GibbsLdaModel fit(Dataset<?> documents) {
    transformSchema(documents.schema());
    GibbsSettings settings = settings();
    Sharding sharding =
        new Sharding(
            getOrDefault(idCol()),
            getOrDefault(featuresCol()),
            getOrDefault(initialTopicCol()),
            settings);
    String folder = getOrDefault(checkpointFolder());
    Chain chain = new Chain(settings, sharding.laid(documents));
    if (!folder.isEmpty()) {
      chain.keepCheckpoints(folder, (int) getOrDefault(checkpointInterval()));
      if ((boolean) getOrDefault(resume())) {
        chain.resume();
      }
    }
    GibbsLdaModel model = new GibbsLdaModel(uid, chain.run());
    return copyValues(model, ParamMap.empty()).setParent(this);
  }

  GibbsSettings settings() {
    int interval = (int) getOrDefault(checkpointInterval());
    if (interval < 1) {
      throw UserError.usage("Invalid checkpointInterval: " + interval + ", must be at least 1");
    }
    return new GibbsSettings(
        (int) getOrDefault(k()),
        (int) getOrDefault(sweeps()),
        (int) getOrDefault(burnIn()),
        (int) getOrDefault(optimizeInterval()),
        (int) getOrDefault(averagedSweeps()),
        (double) getOrDefault(alpha()),
        (double) getOrDefault(beta()),
        (long) getOrDefault(seed()),
        (int) getOrDefault(shards()));
  }

  @Override
  public StructType transformSchema(StructType schema) {
    String initial = getOrDefault(initialTopicCol());
    if (!initial.isEmpty()) {
      requireType(schema, initial, IntegerType);
    }
    requireType(schema, getOrDefault(featuresCol()), SQLDataTypes.VectorType());
    requireColumn(schema, getOrDefault(idCol()));
    return withTopicDistribution(schema, getOrDefault(topicDistributionCol()));
  }

  static void requireType(StructType schema, String column, DataType type) {
    requireColumn(schema, column);
    DataType found = schema.apply(column).dataType();
    if (!found.equals(type)) {
      throw UserError.usage(
          "Column "
              + column
              + " is of type "
              + found.simpleString()
              + ", must be "
              + type.simpleString());
    }
  }

  private static void requireColumn(StructType schema, String column) {
    if (schema.getFieldIndex(column).isEmpty()) {
      throw UserError.usage(
          "There is no column "
              + column
              + ", only "
              + String.join(", ", schema.fieldNames())
              + ". Name the one to use.");
    }
  }

  static StructType withTopicDistribution(StructType schema, String column) {
    if (schema.getFieldIndex(column).isDefined()) {
      throw UserError.usage(
          "Column " + column + " is there already. Give topicDistributionCol another name.");
    }
    return schema.add(column, SQLDataTypes.VectorType(), false);
  }

  @Override
  public GibbsLda copy(ParamMap extra) {
    return defaultCopy(extra);
  }

  public GibbsLda setIdCol(String column) {
    return with(idCol(), column);
  }

  public GibbsLda setFeaturesCol(String column) {
    return with(featuresCol(), column);
  }

  public GibbsLda setInitialTopicCol(String column) {
    return with(initialTopicCol(), column);
  }

  public GibbsLda setTopicDistributionCol(String column) {
    return with(topicDistributionCol(), column);
  }

  public GibbsLda setK(int topics) {
    return with(k(), topics);
  }

  public GibbsLda setSweeps(int count) {
    return with(sweeps(), count);
  }

  public GibbsLda setBurnIn(int count) {
    return with(burnIn(), count);
  }

  public GibbsLda setOptimizeInterval(int count) {
    return with(optimizeInterval(), count);
  }

  public GibbsLda setAveragedSweeps(int count) {
    return with(averagedSweeps(), count);
  }

  public GibbsLda setAlpha(double weight) {
    return with(alpha(), weight);
  }

  public GibbsLda setBeta(double weight) {
    return with(beta(), weight);
  }

  public GibbsLda setSeed(long value) {
    return with(seed(), value);
  }

  public GibbsLda setShards(int count) {
    return with(shards(), count);
  }

  public GibbsLda setCheckpointFolder(String folder) {
    return with(checkpointFolder(), folder);
  }

  public GibbsLda setCheckpointInterval(int count) {
    return with(checkpointInterval(), count);
  }

  public GibbsLda setResume(boolean wanted) {
    return with(resume(), wanted);
  }

  @SuppressWarnings("unchecked")
  private GibbsLda with(Param<?> param, Object value) {
    return (GibbsLda) set((Param<Object>) param, value);
  }
}
