package rasd.mixtures;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Sparks;
import rasd.tables.UserError;

class GibbsLdaTest {
  private static final List<Row> PLANTED = PlantedCorpus.rows(0, 150);

  @TempDir private Path folder;

  @Test
  void plantedTopicsAreFoundInOldAndNewDocuments() {
    GibbsLdaModel model = lda().setSweeps(40).fit(documents(PLANTED, 2));
    assertEquals(3, distinctPairs(model, PLANTED));
    assertEquals(3, distinctPairs(model, PlantedCorpus.rows(1000, 1060)));
  }

  @Test
  void theModelIsTheSameWhateverThePartitionsAndTheOrderOfTheRows() {
    List<Row> shuffled = new ArrayList<>(PLANTED);
    Collections.shuffle(shuffled, new Random(3));
    double[] model = matrix(lda().fit(documents(PLANTED, 1)));
    assertArrayEquals(model, matrix(lda().fit(documents(shuffled, 5))));
    assertFalse(Arrays.equals(model, matrix(lda().setSeed(7).fit(documents(PLANTED, 1)))));
  }

  @Test
  void aFitThatIsResumedEndsLikeOneThatWasNot() throws IOException {
    Dataset<Row> documents = documents(PLANTED, 2);
    GibbsLda checkpointed =
        lda().setCheckpointFolder(folder.toString()).setCheckpointInterval(3).setResume(true);
    checkpointed.setSweeps(8).fit(documents);
    assertEquals(Set.of("sweep-000003", "sweep-000006"), names(folder));
    Files.delete(folder.resolve("sweep-000006").resolve("state"));
    GibbsLdaModel resumed = checkpointed.setSweeps(13).fit(documents);
    GibbsLdaModel uninterrupted = lda().setSweeps(13).fit(documents);
    assertArrayEquals(matrix(uninterrupted), matrix(resumed));
    assertArrayEquals(uninterrupted.estimatedAlpha(), resumed.estimatedAlpha());
    assertEquals(Set.of("sweep-000006", "sweep-000009"), names(folder));
  }

  @Test
  void aFitGoesOnFromNoOtherFitsCheckpoint() {
    GibbsLda lda = lda().setCheckpointFolder(folder.toString()).setCheckpointInterval(2);
    lda.fit(documents(PLANTED, 2));
    lda.setResume(true);
    assertSays("is of another fit", lda.setSeed(1), PLANTED);
    assertSays("is of another fit", lda.setSeed(5), PLANTED.subList(1, PLANTED.size()));
  }

  @Test
  void modelsAndEstimatorsAreReadAsTheyWereSaved() throws IOException {
    GibbsLdaModel model = lda().setTopicDistributionCol("shares").fit(documents(PLANTED, 2));
    model.save(folder.resolve("model").toString());
    GibbsLdaModel read = GibbsLdaModel.load(folder.resolve("model").toString());
    assertArrayEquals(matrix(model), matrix(read));
    assertEquals(model.uid(), read.uid());
    assertEquals(shares(model, "shares"), shares(read, "shares"));
    GibbsLda estimator = lda().setSweeps(11).setAlpha(.5);
    estimator.save(folder.resolve("estimator").toString());
    assertEquals(
        estimator.settings(), GibbsLda.load(folder.resolve("estimator").toString()).settings());
  }

  @Test
  void aCopyKeepsItsParameters() {
    GibbsLda copy = lda().setK(7).copy(new ParamMap());
    assertEquals(lda().setK(7).settings(), copy.settings());
    GibbsLdaModel model = lda().fit(documents(PLANTED, 1));
    GibbsLdaModel copied = model.copy(new ParamMap());
    assertArrayEquals(matrix(model), matrix(copied));
    assertEquals(lda().uid().split("_")[0], copied.uid().split("_")[0]);
  }

  @Test
  void aStartFromClustersKeepsTheirNumbers() {
    GibbsLdaModel model = lda().setInitialTopicCol("truth").setSweeps(5).fit(documents(PLANTED, 2));
    for (Row row : model.transform(documents(PLANTED, 2)).collectAsList()) {
      assertEquals(row.getInt(2), row.<Vector>getAs(3).argmax(), row.getString(0));
    }
  }

  @Test
  void topicsAreDescribedByTheirMostProbableWords() {
    GibbsLdaModel model =
        lda().setInitialTopicCol("truth").setSweeps(20).fit(documents(PLANTED, 2));
    for (Row row : model.describeTopics(PlantedCorpus.WORDS_OF_TOPIC).collectAsList()) {
      List<Double> weights = row.getList(2);
      for (int i = 0; i < weights.size(); i++) {
        assertEquals(row.getInt(0), row.<Integer>getList(1).get(i) / PlantedCorpus.WORDS_OF_TOPIC);
        assertTrue(i == 0 || weights.get(i) <= weights.get(i - 1));
      }
    }
  }

  @Test
  void aFittedModelForeseesWordsBetterThanOneThatIsNot() {
    Dataset<Row> held = documents(PlantedCorpus.rows(2000, 2050), 2);
    double fitted = lda().setSweeps(40).fit(documents(PLANTED, 2)).logPerplexity(held);
    double unfitted =
        lda().setSweeps(1).setAveragedSweeps(1).fit(documents(PLANTED, 2)).logPerplexity(held);
    assertTrue(fitted < Math.log(PlantedCorpus.VOCABULARY));
    assertTrue(fitted < unfitted - .1, fitted + " " + unfitted);
    assertEquals(0, lda().fit(documents(PLANTED, 1)).logPerplexity(held.limit(0)));
  }

  @Test
  void whatCannotBeSampledIsSaid() {
    assertSays("Document a is there twice; ids must differ", rows("a", 1, 1), rows("a", 1, 1));
    assertSays("Document a has a count of 0.5, must be whole and not below 0", rows("a", .5, 1));
    assertSays("Document a has a count of NaN", rows("a", Double.NaN, 1));
    assertSays("Document a has 70000 tokens, the most is 65535; cut it", rows("a", 7e4, 0));
    assertSays("There is no word in any of 1 documents", rows("a", 0, 0));
    assertSays("A document has no features", RowFactory.create("a", null, 0));
    assertSays(
        "Document a begins with topic 9, must be from 0 to k - 1",
        RowFactory.create("a", Vectors.dense(1, 2), 9));
    UserError missing =
        assertThrows(UserError.class, () -> lda().setIdCol("key").fit(documents(PLANTED, 1)));
    assertEquals(
        "There is no column key, only id, features, truth. Name the one to use.",
        missing.getMessage());
    Dataset<Row> texts = documents(PLANTED, 1).withColumn("features", lit("text"));
    assertEquals(
        "Column features is of type string, must be vector",
        assertThrows(UserError.class, () -> lda().fit(texts)).getMessage());
  }

  private static Row rows(String id, double... counts) {
    return RowFactory.create(id, Vectors.dense(counts), 0);
  }

  private static void assertSays(String message, Row... rows) {
    assertSays(message, lda().setInitialTopicCol("truth"), List.of(rows));
  }

  private static void assertSays(String message, GibbsLda lda, List<Row> rows) {
    UserError error = assertThrows(UserError.class, () -> lda.fit(documents(rows, 1)));
    assertTrue(error.getMessage().contains(message), error.getMessage());
  }

  private static GibbsLda lda() {
    return new GibbsLda()
        .setK(PlantedCorpus.TOPICS)
        .setSweeps(6)
        .setAveragedSweeps(2)
        .setBurnIn(2)
        .setOptimizeInterval(2)
        .setAlpha(.1)
        .setSeed(5)
        .setShards(2);
  }

  private static Dataset<Row> documents(List<Row> rows, int partitions) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(Sparks.session().sparkContext());
    return Sparks.session()
        .createDataFrame(context.parallelize(rows, partitions), PlantedCorpus.SCHEMA);
  }

  private static double[] matrix(GibbsLdaModel model) {
    return model.topicsMatrix().toArray();
  }

  private static List<String> shares(GibbsLdaModel model, String column) {
    return model.transform(documents(PLANTED, 1)).select(col(column)).collectAsList().stream()
        .map(Row::toString)
        .toList();
  }

  /** Pairs of a planted topic and the greatest share of a document; three when all are told. */
  private static int distinctPairs(GibbsLdaModel model, List<Row> rows) {
    Set<String> pairs = new HashSet<>();
    Set<Integer> topics = new HashSet<>();
    for (Row row : model.transform(documents(rows, 2)).collectAsList()) {
      int topic = row.<Vector>getAs(3).argmax();
      pairs.add(row.getInt(2) + " " + topic);
      topics.add(topic);
    }
    assertEquals(PlantedCorpus.TOPICS, topics.size());
    return pairs.size();
  }

  private static Set<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return new HashSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }
}
