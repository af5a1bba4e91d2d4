package rasd.topics;

import static org.apache.spark.sql.functions.array_max;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;
import static rasd.topics.TopicUnits.TERMS;
import static rasd.topics.TopicUnits.UNIT_ID;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.clustering.KMeans;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.storage.StorageLevel;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Clusters the corpus into topics with MLlib's k-means. Unlike other stages it runs Spark jobs when
 * it is called, since a model must be fitted before it can be applied.
 *
 * <p>The same rows come out whatever the cores and executors: the units are laid into a fixed
 * number of shards, in order, and all sums are of numbers that add up exactly.
 */
public final class TopicStage {
  /** Weight of each topic in a unit, by topic. */
  static final String WEIGHTS = "weights";

  private static final String ALGORITHM = "kmeans";
  private static final String FEATURES = "features";
  private static final String UNITS = "units";
  private static final String OTHER_TERM = "other_term";
  private static final int FEWEST_UNITS_OF_TERM = 2;

  private static final String POSITION = "pos";

  /** Among more units than this there are more distinct ones than topics. */
  private static final long UNITS_OF_FEW_VECTORS = 1_000;

  private final TopicSettings settings;
  private final TopicUnits unit;
  private final long total;

  /**
   * @param articles how many the corpus has
   * @param paragraphs how many they have
   */
  public TopicStage(TopicSettings settings, long articles, long paragraphs) {
    this.settings = settings;
    this.unit = TopicUnits.of(articles, settings);
    this.total = unit.total(articles, paragraphs);
  }

  /**
   * Fits a model. It is empty where no two units share a term that others lack.
   *
   * @param articles article_id and the arrays term_counts, sentences and tokens
   */
  public FittedTopics fit(Dataset<Row> articles) {
    Dataset<Row> units = unit.units(articles);
    Vocabulary vocabulary = vocabulary(units);
    if (vocabulary.size() == 0) {
      Dataset<Row> none =
          units.select(col(ARTICLE_ID), lit(null).cast(createArrayType(DoubleType)).as(WEIGHTS));
      TopicModel empty = new TopicModel(ALGORITHM, unit, settings.seed(), List.of(), List.of());
      return new FittedTopics(empty, none, none);
    }
    Dataset<Row> placed = placed(units, vocabulary).persist(StorageLevel.MEMORY_AND_DISK());
    Centres centres = centres(placed, settings.topics(total), total);
    List<Topic> clusters = clusters(weighted(placed, centres), centres.size(), vocabulary);
    Dataset<Row> assigned = weighted(placed, centres.inOrder(order(clusters)));
    List<Topic> topics = renumbered(clusters);
    List<OptionalDouble> npmi = npmi(placed, topics, vocabulary);
    return new FittedTopics(
        new TopicModel(ALGORITHM, unit, settings.seed(), topics, npmi), assigned, placed);
  }

  private Vocabulary vocabulary(Dataset<Row> units) {
    double most = Math.max(FEWEST_UNITS_OF_TERM, settings.maxShare() * total);
    List<Row> rows =
        units
            .select(inline(col(TERMS)))
            .groupBy(TERM)
            .agg(sum(COUNT).as(COUNT), count(lit(1)).as(UNITS))
            .where(col(UNITS).geq(FEWEST_UNITS_OF_TERM).and(col(UNITS).leq(most)))
            .where(col(UNITS).lt(total)) // A term of every unit has the idf 0, and no length.
            .orderBy(col(COUNT).desc(), col(TERM))
            .limit(settings.vocabulary())
            .collectAsList();
    List<Vocabulary.Entry> entries =
        rows.stream()
            .map(row -> new Vocabulary.Entry(row.getString(0), row.getLong(1), row.getLong(2)))
            .toList();
    return new Vocabulary(entries, total);
  }

  /** The units that hold a term of the vocabulary, as vectors, in their shards and in order. */
  private Dataset<Row> placed(Dataset<Row> units, Vocabulary vocabulary) {
    Broadcast<Vocabulary> shared = broadcast(units, vocabulary);
    UDF1<Seq<Row>, Vector> vector =
        terms -> UnitVector.of(CollectionConverters.asJava(terms), shared.value());
    UDF1<Vector, Boolean> holdsTerm = features -> features.numNonzeros() > 0;
    return units
        .withColumn(FEATURES, udf(vector, SQLDataTypes.VectorType()).apply(col(TERMS)))
        .where(udf(holdsTerm, BooleanType).apply(col(FEATURES)))
        .repartition(settings.shards(total), col(UNIT_ID))
        .sortWithinPartitions(UNIT_ID);
  }

  /** MLlib's k-means fails on fewer distinct vectors than centres, which copies of one text are. */
  private Centres centres(Dataset<Row> placed, int k, long units) {
    int most = k;
    if (units <= UNITS_OF_FEW_VECTORS) {
      List<Row> distinct = placed.select(FEATURES).distinct().limit(k).collectAsList();
      if (distinct.size() == 1) {
        return Centres.of(new Vector[] {distinct.get(0).getAs(0)});
      }
      most = distinct.size();
    }
    return Centres.of(
        new KMeans()
            .setFeaturesCol(FEATURES)
            .setK(most)
            .setMaxIter(settings.iterations())
            .setSeed(settings.seed())
            .fit(placed)
            .clusterCenters());
  }

  private static Dataset<Row> weighted(Dataset<Row> placed, Centres centres) {
    Broadcast<Centres> shared = broadcast(placed, centres);
    UDF1<Vector, double[]> weights = features -> shared.value().weights((SparseVector) features);
    Column found = udf(weights, createArrayType(DoubleType)).apply(col(FEATURES));
    return placed.withColumn(WEIGHTS, found);
  }

  private static <T> Broadcast<T> broadcast(Dataset<Row> rows, T value) {
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext()).broadcast(value);
  }

  /** The first topic of a unit; of equal ones the first. */
  private static Column firstTopic() {
    return array_position(col(WEIGHTS), array_max(col(WEIGHTS))).minus(1).cast("int");
  }

  private static List<Topic> clusters(Dataset<Row> assigned, int k, Vocabulary vocabulary) {
    Dataset<Row> counted =
        assigned
            .select(firstTopic().as(TOPIC_ID), posexplode(col(TERMS)))
            .groupBy(col(TOPIC_ID), col("col").getField(TERM))
            .agg(sum(col("col").getField(COUNT)), count_if(col(POSITION).equalTo(0)));
    long[] units = new long[k];
    long[][] counts = new long[k][vocabulary.size()];
    for (Row row : counted.collectAsList()) {
      int topic = row.getInt(0);
      Integer index = vocabulary.indexOf(row.getString(1));
      units[topic] += row.getLong(3);
      if (index != null) {
        counts[topic][index] = row.getLong(2);
      }
    }
    List<Topic> clusters = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      clusters.add(Topic.of(i, units[i], counts[i], vocabulary));
    }
    return clusters;
  }

  private static List<Topic> bySize(List<Topic> clusters) {
    return clusters.stream()
        .sorted(Comparator.comparingLong(Topic::units).reversed().thenComparing(Topic::id))
        .toList();
  }

  private static int[] order(List<Topic> clusters) {
    return bySize(clusters).stream().mapToInt(Topic::id).toArray();
  }

  private static List<Topic> renumbered(List<Topic> clusters) {
    List<Topic> topics = new ArrayList<>();
    for (Topic cluster : bySize(clusters)) {
      topics.add(new Topic(topics.size(), cluster.units(), cluster.terms()));
    }
    return topics;
  }

  private List<OptionalDouble> npmi(
      Dataset<Row> placed, List<Topic> topics, Vocabulary vocabulary) {
    Object[] top = TopicModel.topTerms(topics).stream().sorted().toArray();
    Dataset<Row> sets =
        placed
            .select(col(UNIT_ID), inline(col(TERMS)))
            .where(col(TERM).isin(top))
            .groupBy(UNIT_ID)
            .agg(collect_set(TERM).as(TERMS));
    Dataset<Row> pairs =
        sets.select(col(TERMS), explode(col(TERMS)).as(TERM))
            .select(col(TERM), explode(col(TERMS)).as(OTHER_TERM))
            .where(col(TERM).lt(col(OTHER_TERM)))
            .groupBy(TERM, OTHER_TERM)
            .agg(count(lit(1)));
    Map<Coherence.Pair, Long> unitsOfPair = new HashMap<>();
    for (Row row : pairs.collectAsList()) {
      unitsOfPair.put(Coherence.Pair.of(row.getString(0), row.getString(1)), row.getLong(2));
    }
    Coherence coherence =
        new Coherence(TopicModel.unitsOfTerms(topics, vocabulary), unitsOfPair, total);
    return topics.stream().map(topic -> coherence.npmi(topic.mostProbable())).toList();
  }
}
