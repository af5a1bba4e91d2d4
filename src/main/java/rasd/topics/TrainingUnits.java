package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.clusters.MatrixBlock;
import rasd.clusters.UnitCounts;
import rasd.clusters.UnitVector;
import rasd.clusters.Vocabulary;
import rasd.corpus.Corpus;

/** The units to which a model is fitted, as rows of ids and counts. */
final class TrainingUnits {
  static final String UNIT_ID = "unit_id";

  /** The column of the counts of terms: a sparse vector by place in the vocabulary. */
  static final String FEATURES = "features";

  private static final String COUNTS = "counts";
  private static final StructType ROW =
      new StructType().add(UNIT_ID, StringType).add(COUNTS, BinaryType);
  private static final StructType VECTORS =
      new StructType().add(UNIT_ID, StringType).add(FEATURES, SQLDataTypes.VectorType());

  private final Dataset<Row> rows;

  private TrainingUnits(Dataset<Row> rows) {
    this.rows = rows;
  }

  static TrainingUnits of(Corpus articles, Broadcast<KnownUnits> known, StorySample sample) {
    return new TrainingUnits(
        articles.flatMap(
            known.value().finder().sections(),
            () -> article -> rows(article, known.value(), sample),
            ROW));
  }

  private static Iterator<Row> rows(Article article, KnownUnits known, StorySample sample) {
    List<Row> rows = new ArrayList<>();
    if (TopicUnits.trains(article) && sample.has(article.head().storyId())) {
      for (KnownUnits.Unit unit : known.of(article)) {
        rows.add(
            RowFactory.create(known.unit().id(article, unit.number()), unit.counts().encoded()));
      }
    }
    return rows.iterator();
  }

  /**
   * The same units in shards, one per partition, each sorted by unit_id. The shards do not depend
   * on the previous partitions. A single shard is made by one task, without a shuffle.
   */
  TrainingUnits laid(int shards) {
    Dataset<Row> parts = shards == 1 ? rows.coalesce(1) : rows.repartition(shards, col(UNIT_ID));
    return new TrainingUnits(parts.sortWithinPartitions(UNIT_ID));
  }

  JavaRDD<UnitCounts> counts() {
    return rows.toJavaRDD().map(row -> UnitCounts.decoded(row.getAs(1)));
  }

  /** Rows of unit_id and {@link #FEATURES}. */
  Dataset<Row> vectors(int vocabulary) {
    MapFunction<Row, Row> vector =
        row ->
            RowFactory.create(
                row.getString(0), UnitCounts.decoded(row.getAs(1)).vector(vocabulary));
    return rows.map(vector, Encoders.row(VECTORS));
  }

  /**
   * Collects the shards, which {@link #laid} must have made, on the driver. {@link StorySample}
   * limits their size.
   */
  List<MatrixBlock> shards(Broadcast<KnownUnits> known) {
    return counts()
        .mapPartitions(
            units -> {
              Vocabulary vocabulary = known.value().vocabulary();
              List<UnitVector> vectors = new ArrayList<>();
              units.forEachRemaining(
                  unit -> vectors.add(UnitVector.of(unit.places(), unit.counts(), vocabulary)));
              return List.of(MatrixBlock.of(vectors)).iterator();
            })
        .collect();
  }

  JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(rows.sparkSession().sparkContext());
  }
}
