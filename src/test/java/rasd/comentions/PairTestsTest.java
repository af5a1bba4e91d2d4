package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import rasd.Sparks;
import rasd.measures.ChiSquare;
import rasd.tables.QValues;

class PairTestsTest {
  @Test
  void theQValuesAreThoseOfTheOtherTablesToTheLastBit() {
    List<Double> ratios = List.of(0.0, 3.9, -3.9, 3.9, 12.5, 1.1, -0.2, 7.7, 5000.0, 4000.0, 0.2);
    PairTests.Builder tests = new PairTests.Builder();
    ratios.forEach(tests::add);
    PairTests made = tests.build();
    Dataset<Row> rows =
        Sparks.session()
            .createDataset(
                ratios.stream().map(g2 -> ChiSquare.tail(Math.abs(g2))).toList(), Encoders.DOUBLE())
            .toDF("p")
            .withColumn("family", functions.lit(1));
    List<Row> expected = QValues.of(rows, "p", functions.lit(1L), "family").collectAsList();
    for (double g2 : ratios) {
      double p = ChiSquare.tail(Math.abs(g2));
      double q =
          expected.stream()
              .filter(row -> row.<Double>getAs("p") == p)
              .findFirst()
              .orElseThrow()
              .getAs("q_value");
      assertEquals(q, made.qValue(g2));
    }
  }

  @Test
  void manyTestsAreAFamilyToo() {
    PairTests.Builder tests = new PairTests.Builder();
    for (int i = 0; i < 3000; i++) {
      tests.add(i / 100.0);
    }
    assertEquals(1, tests.build().qValue(0));
  }
}
