package rasd.mixtures;

import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Sparks;
import rasd.tables.UserError;

class GibbsLdaModelTest {
  private static final List<Row> PLANTED = PlantedCorpus.rows(0, 150);

  @TempDir private Path folder;

  @Test
  void plantedTopicsAreFoundInOldAndNewDocuments() {
    GibbsLdaModel model = fit(40, PLANTED);
    assertEquals(3, distinctPairs(model, PLANTED));
    assertEquals(3, distinctPairs(model, PlantedCorpus.rows(1000, 1060)));
  }

  @Test
  void theModelIsTheSameWhateverThePartitionsAndTheOrderOfTheRows() {
    List<Row> shuffled = new ArrayList<>(PLANTED);
    Collections.shuffle(shuffled, new Random(3));
    double[] model = matrix(fit(12, 5, drawn(PLANTED, 1)));
    assertArrayEquals(model, matrix(fit(12, 5, drawn(shuffled, 5))));
    assertFalse(Arrays.equals(model, matrix(fit(12, 7, drawn(PLANTED, 1)))));
  }

  @Test
  void aModelIsReadAsItWasSaved() throws IOException {
    GibbsLdaModel model = fit(12, PLANTED);
    model.save(Sparks.session(), folder.resolve("model").toString());
    GibbsLdaModel read = GibbsLdaModel.load(Sparks.session(), folder.resolve("model").toString());
    assertArrayEquals(matrix(model), matrix(read));
    assertArrayEquals(shares(model, PLANTED.get(0)), shares(read, PLANTED.get(0)));
  }

  @Test
  void aStartFromClustersKeepsTheirNumbers() {
    GibbsLdaModel model = fit(5, 5, documents(PLANTED, 2));
    for (Row row : PLANTED) {
      assertEquals(row.getInt(2), strongest(model, row), row.getString(0));
    }
  }

  @Test
  void aFittedModelForeseesWordsBetterThanOneThatIsNot() {
    Dataset<Row> held = documents(PlantedCorpus.rows(2000, 2050), 2);
    double fitted = fit(40, PLANTED).logPerplexity(held);
    double unfitted = fit(1, PLANTED).logPerplexity(held);
    assertTrue(fitted < Math.log(PlantedCorpus.VOCABULARY));
    assertTrue(fitted < unfitted - .1, fitted + " " + unfitted);
    assertEquals(0, fit(1, PLANTED).logPerplexity(held.limit(0)));
  }

  @Test
  void whatCannotBeSampledIsSaid() {
    assertSays("Document a occurs twice; ids must be distinct", rows("a", 1, 1), rows("a", 1, 1));
    assertSays(
        "Document a has the count 0.5; counts must be whole numbers, at least 0", rows("a", .5, 1));
    assertSays("Document a has the count NaN", rows("a", Double.NaN, 1));
    assertSays(
        "Document a has 70000 tokens, but may have at most 65535; shorten the document",
        rows("a", 7e4, 0));
    assertSays("None of the 1 documents contains a word", rows("a", 0, 0));
    assertSays("A document has no features", RowFactory.create("a", null, 0));
    assertSays(
        "Document a begins with topic 9, which must be from 0 to k - 1",
        RowFactory.create("a", Vectors.dense(1, 2), 9));
  }

  private static Row rows(String id, double... counts) {
    return RowFactory.create(id, Vectors.dense(counts), 0);
  }

  private static void assertSays(String message, Row... rows) {
    UserError error = assertThrows(UserError.class, () -> fit(6, 5, documents(List.of(rows), 1)));
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  private static GibbsLdaModel fit(int sweeps, long seed, Dataset<Row> documents) {
    return GibbsLdaModel.fit(new GibbsSettings(PlantedCorpus.TOPICS, sweeps, seed, 2), documents);
  }

  /** Fits a model that begins with topics drawn at random. */
  private static GibbsLdaModel fit(int sweeps, List<Row> rows) {
    return fit(sweeps, 5, drawn(rows, 2));
  }

  private static Dataset<Row> drawn(List<Row> rows, int partitions) {
    return documents(rows, partitions).withColumn("truth", lit(null).cast("int"));
  }

  private static Dataset<Row> documents(List<Row> rows, int partitions) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(Sparks.session().sparkContext());
    return Sparks.session()
        .createDataFrame(context.parallelize(rows, partitions), PlantedCorpus.SCHEMA);
  }

  private static double[] matrix(GibbsLdaModel model) {
    return model.topicsMatrix().toArray();
  }

  private static double[] shares(GibbsLdaModel model, Row document) {
    SparseVector features = document.<Vector>getAs(1).toSparse();
    return model.terms().mixture(features.indices(), features.values());
  }

  private static int strongest(GibbsLdaModel model, Row document) {
    return Vectors.dense(shares(model, document)).argmax();
  }

  /**
   * The number of distinct pairs of a document's planted topic and its strongest topic: three if
   * the topics are recovered.
   */
  private static int distinctPairs(GibbsLdaModel model, List<Row> rows) {
    Set<String> pairs = new HashSet<>();
    Set<Integer> topics = new HashSet<>();
    for (Row row : rows) {
      int topic = strongest(model, row);
      pairs.add(row.getInt(2) + " " + topic);
      topics.add(topic);
    }
    assertEquals(PlantedCorpus.TOPICS, topics.size());
    return pairs.size();
  }
}
