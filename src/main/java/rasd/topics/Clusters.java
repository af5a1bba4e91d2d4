package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Clusters of units: centres in the space of the strongest directions, and what tells a unit's
 * cluster by all its terms.
 *
 * @param centres by topic
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Clusters(Vocabulary vocabulary, Basis basis, double[][] centres, Multinomial terms)
    implements TopicFit, Serializable {
  private static final String FOUND = "found";
  private static final StructType WEIGHTS_AND_DISTANCES =
      new StructType()
          .add(WEIGHTS, createArrayType(DoubleType))
          .add(DISTANCES, createArrayType(DoubleType));

  @Override
  public int topics() {
    return centres.length;
  }

  @Override
  public double @Nullable [][] termProbabilities() {
    return null;
  }

  @Override
  public Clusters inOrder(int[] order) {
    double[][] ordered = new double[order.length][];
    Arrays.setAll(ordered, i -> centres[order[i]]);
    return new Clusters(vocabulary, basis, ordered, terms.inOrder(order));
  }

  @Override
  public Dataset<Row> weighted(Dataset<Row> units) {
    Broadcast<Clusters> shared =
        JavaSparkContext.fromSparkContext(units.sparkSession().sparkContext()).broadcast(this);
    UDF1<SparseVector, Row> found = counts -> shared.value().found(counts);
    return units
        .withColumn(
            FOUND,
            udf(found, WEIGHTS_AND_DISTANCES).asNondeterministic().apply(col(TopicUnits.FEATURES)))
        .withColumn(WEIGHTS, col(FOUND).getField(WEIGHTS))
        .withColumn(DISTANCES, col(FOUND).getField(DISTANCES))
        .drop(FOUND);
  }

  @Override
  public double @Nullable [] shares(Dataset<Row> weighted) {
    return TopicShares.ofStrongest(weighted, topics());
  }

  private Row found(SparseVector counts) {
    double[] distances = distances(UnitVector.of(counts.indices(), counts.values(), vocabulary));
    double[] weights = terms.weights(counts.indices());
    for (int i = 0; i < distances.length; i++) {
      distances[i] = UnitVector.round(distances[i]);
      weights[i] = UnitVector.round(weights[i]);
    }
    return RowFactory.create(weights, distances);
  }

  /** Squared distances of a unit from the centres. */
  double[] distances(UnitVector unit) {
    return KMeansSearch.squaredDistances(basis.coordinates(unit), centres);
  }
}
