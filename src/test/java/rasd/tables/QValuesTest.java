package rasd.tables;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.Sparks;

class QValuesTest {
  /** Benjamini and Hochberg 1995, section 4: the fifteen p-values of the myocardial study. */
  private static final List<Double> OF_THE_PAPER =
      List.of(
          .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
          .7590, 1.0);

  @Test
  void fourOfTheFifteenHypothesesOfBenjaminiAndHochbergAreRejectedAtFiveHundredths() {
    List<Double> rejected = new ArrayList<>();
    for (Row row : QValues.of(tests("a", OF_THE_PAPER), "p", lit(1L), "family").collectAsList()) {
      double p = row.<Double>getAs("p");
      double q = row.<Double>getAs("q_value");
      assertEquals(adjusted(p), q, 1e-12);
      if (q <= .05) {
        rejected.add(p);
      }
    }
    assertEquals(List.of(.0001, .0004, .0019, .0095), rejected.stream().sorted().toList());
  }

  /** The least p(j) m / j of all j from its place on. */
  private static double adjusted(double p) {
    double least = 1;
    for (int i = OF_THE_PAPER.indexOf(p); i < OF_THE_PAPER.size(); i++) {
      least = Math.min(least, OF_THE_PAPER.get(i) * OF_THE_PAPER.size() / (i + 1));
    }
    return least;
  }

  @Test
  void eachFamilyIsOnItsOwn() {
    assertEquals(
        List.of("a | 0.01 | 0.03", "a | 0.02 | 0.03", "a | 0.9 | 0.9", "b | 0.02 | 0.02"),
        show(tests("a", List.of(.01, .02, .9)).union(tests("b", List.of(.02)))));
  }

  @Test
  void equalTestsHaveEqualQValues() {
    assertEquals(
        List.of("a | 0.02 | 0.03", "a | 0.02 | 0.03", "a | 0.5 | 0.5"),
        show(tests("a", List.of(.02, .5, .02))));
  }

  @Test
  void aRowMayStandForSeveralTests() {
    Dataset<Row> twice = tests("a", List.of(.02, .5)).withColumn("tests", expr("if(p < .1, 2, 1)"));
    assertEquals(
        List.of("a | 0.02 | 0.03", "a | 0.5 | 0.5"),
        LiteralArticles.show(
            QValues.of(twice, "p", col("tests"), "family"), "family", "p", "q_value"));
  }

  @Test
  void whatIsNoTestCountsForNothing() {
    List<Double> withNull = new ArrayList<>(List.of(.02, .04));
    withNull.add(null);
    assertEquals(
        List.of("a | 0.02 | 0.04", "a | 0.04 | 0.04", "a | null | null"),
        show(tests("a", withNull)));
  }

  private static List<String> show(Dataset<Row> tests) {
    return LiteralArticles.show(
        QValues.of(tests, "p", lit(1L), "family"), "family", "p", "q_value");
  }

  private static Dataset<Row> tests(String family, List<Double> probabilities) {
    List<Row> rows = new ArrayList<>();
    for (Double p : probabilities) {
      rows.add(RowFactory.create(family, p));
    }
    return Sparks.session()
        .createDataFrame(
            rows,
            new StructType().add("family", DataTypes.StringType).add("p", DataTypes.DoubleType));
  }
}
