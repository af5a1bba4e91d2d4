package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import rasd.Sparks;
import rasd.clusters.UnitCounts;

class MllibInferenceTest {
  private static final int TERMS = 30;

  @Test
  void aUnitHasTheSharesThatTheModelsOwnTransformGives() {
    Dataset<Row> units = units();
    LocalLDAModel model =
        (LocalLDAModel) new LDA().setK(4).setMaxIter(5).setSeed(3).setFeaturesCol("f").fit(units);
    MllibInference inference = MllibInference.of(model);
    for (Row row : model.transform(units).collectAsList()) {
      Vector features = row.getAs(0);
      assertArrayEquals(
          row.<Vector>getAs(1).toArray(),
          inference.of(
              new UnitCounts(features.toSparse().indices(), features.toSparse().values())));
    }
  }

  /** Twenty units, each with ten of the terms. */
  private static Dataset<Row> units() {
    Random random = new Random(7);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int[] places = random.ints(0, TERMS).distinct().limit(10).sorted().toArray();
      double[] counts = random.ints(10, 1, 4).asDoubleStream().toArray();
      rows.add(RowFactory.create(new UnitCounts(places, counts).vector(TERMS)));
    }
    return Sparks.session()
        .createDataFrame(rows, new StructType().add("f", SQLDataTypes.VectorType()));
  }
}
