package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitVectorTest {
  private static final double STEP = 1.0 / (1 << 20);

  /** Of 8 units; idf is ln(9 / (units + 1)). */
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.Entry("العراق", 30, 5),
              new Vocabulary.Entry("سوريا", 20, 2),
              new Vocabulary.Entry("داعش", 10, 2)),
          8);

  @Test
  void oneTermIsTheWholeLength() {
    assertArrayEquals(new double[] {0, 1, 0}, vector("سوريا", 7).toArray());
  }

  @Test
  void termsOfTheSameWeightHaveTheSameShare() {
    double half = StrictMath.rint(StrictMath.sqrt(.5) / STEP) * STEP;
    assertArrayEquals(new double[] {0, half, half}, vector("داعش", 3, "سوريا", 3).toArray());
  }

  @Test
  void weightsGrowWithTheLogarithmOfTheCount() {
    double[] values = vector("داعش", 1, "سوريا", 20).toArray();
    assertEquals(1 + Math.log(20), values[1] / values[2], 1e-4);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 2, 3", "100, 1, 1", "7, 7, 2", "1, 1000000, 1"})
  void theLengthIsOneAndTheValuesAreMultiplesOfASmallPowerOfTwo(int a, int b, int c) {
    Vector vector = vector("العراق", a, "سوريا", b, "داعش", c);
    double squares = 0;
    for (double value : vector.toArray()) {
      squares += value * value;
      assertEquals(0, value / STEP % 1);
    }
    assertEquals(1, Math.sqrt(squares), 3 * STEP);
  }

  @Test
  void theOrderOfTheTermsDoesNotMatter() {
    assertEquals(vector("العراق", 2, "سوريا", 3), vector("سوريا", 3, "العراق", 2));
  }

  @Test
  void aUnitWithoutATermOfTheVocabularyHasNoLength() {
    assertEquals(0, vector("كيري", 3).numNonzeros());
    assertEquals(0, vector().numNonzeros());
    assertEquals(3, vector().size());
  }

  private static Vector vector(Object... termsAndCounts) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < termsAndCounts.length; i += 2) {
      rows.add(RowFactory.create(termsAndCounts[i], ((Integer) termsAndCounts[i + 1]).longValue()));
    }
    return UnitVector.of(rows, VOCABULARY);
  }
}
