package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitVectorTest {
  /** The vocabulary of 8 units with 7.5 tokens on average. The idf is ln(9 / (units + 1)). */
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              new Vocabulary.VocabularyTerm("العراق", 30, 5),
              new Vocabulary.VocabularyTerm("سوريا", 20, 2),
              new Vocabulary.VocabularyTerm("داعش", 10, 2)),
          8);

  @Test
  void oneTermIsTheWholeLength() {
    assertArrayEquals(new double[] {1}, weights(new int[] {1}, 7));
  }

  @Test
  void termsOfTheSameCountAndRarityHaveTheSameWeight() {
    assertArrayEquals(
        new double[] {Math.sqrt(.5), Math.sqrt(.5)}, weights(new int[] {1, 2}, 3, 3), 1e-15);
  }

  @Test
  void aRarerTermWeighsMore() {
    double[] weights = weights(new int[] {0, 1}, 3, 3);
    assertEquals(Math.log(9 / 3.0) / Math.log(9 / 6.0), weights[1] / weights[0], 1e-12);
  }

  /**
   * The first unit has the mean length, 7.5 tokens. Its weights are in the ratio of 6.5 / (6.5 +
   * 1.2) to 1 / (1 + 1.2).
   */
  @Test
  void weightsGrowWithTheCountAndLevelOff() {
    double[] weights = weights(new int[] {1, 2}, 6.5, 1);
    assertEquals(6.5 / 7.7 * 2.2, weights[0] / weights[1], 1e-12);
    double[] long1000 = weights(new int[] {1, 2}, 1000, 1);
    assertTrue(long1000[0] / long1000[1] < 1000);
  }

  @Test
  void theLengthIsOne() {
    double squares = 0;
    for (double weight : weights(new int[] {0, 1, 2}, 100, 1, 7)) {
      squares += weight * weight;
    }
    assertEquals(1, squares, 1e-12);
  }

  @Test
  void aVectorWithoutLengthStaysAsItIs() {
    double[] none = {0, 0};
    UnitVector.normalise(none);
    assertArrayEquals(new double[] {0, 0}, none);
  }

  @Test
  void valuesAreRoundedToMultiplesOfASmallPowerOfTwo() {
    assertEquals(0, UnitVector.round(1 / 3.0) * (1 << 20) % 1);
    assertEquals(1 / 3.0, UnitVector.round(1 / 3.0), 1.0 / (1 << 20));
  }

  private static double[] weights(int[] columns, double... counts) {
    return UnitVector.of(columns, counts, VOCABULARY).weights();
  }

  @Test
  void blocksAreJoinedRowByRowAndCutFromTheFront() {
    MatrixBlock first = MatrixBlock.of(List.of(row(0, 2), row(1)));
    MatrixBlock second = MatrixBlock.of(List.of(row(), row(0)));
    MatrixBlock joined = MatrixBlock.joined(List.of(first, second));
    assertEquals(4, joined.size());
    assertArrayEquals(new int[] {0, 2}, joined.row(0).columns());
    assertArrayEquals(new int[] {}, joined.row(2).columns());
    assertArrayEquals(new int[] {0}, joined.row(3).columns());
    assertEquals(2, joined.first(2).size());
    assertArrayEquals(new int[] {1}, joined.first(2).row(1).columns());
    assertEquals(4, joined.first(9).size());
  }

  private static UnitVector row(int... columns) {
    return new UnitVector(columns, new double[columns.length]);
  }
}
