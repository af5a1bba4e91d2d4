package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts are listed as count, words, restCount, restWords. */
class KeynessTest {
  @ParameterizedTest
  @CsvSource({"3000, 3, 1000", "1000000, 7, 7", "0.001, 1, 1000000000"})
  void aRateIsOfAMillionWords(double perMillion, long count, long words) {
    assertEquals(perMillion, Keyness.perMillion(count, words), 1e-12 * perMillion);
  }

  /** An increase of 1 is a doubling (Hardie 2014). */
  @ParameterizedTest
  @CsvSource({
    "0, 5, 1000, 5, 1000", // as often
    "1, 10, 1000, 5, 1000", // twice as often
    "3, 8, 1000, 1, 1000",
    "-1, 5, 1000, 10, 1000", // half as often
    "2, 4, 500, 2, 1000",
    "4, 8, 1000, 0, 1000", // a count of zero is replaced by one half
    "-3, 0, 1000, 4, 1000",
  })
  void theLogRatioCountsDoublings(double ratio, long count, long words, long rest, long restWords) {
    assertEquals(ratio, Keyness.logRatio(count, words, rest, restWords), 1e-12);
  }

  /**
   * The expected value is Dunning's formula over the four cells, with decimals of 34 digits except
   * for the logarithm.
   */
  @ParameterizedTest
  @CsvSource({
    "110, 2552, 111, 29225",
    "7, 1000, 100, 5000",
    "0, 1000, 100, 5000",
    "12, 340, 0, 90210",
    "50000, 3000000, 20000, 9000000",
  })
  void g2IsThatOfTermAndOtherWordsInSliceAndRest(
      long count, long words, long rest, long restWords) {
    long[][] cells = {{count, words - count}, {rest, restWords - rest}};
    double sum = 0;
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        BigDecimal expected =
            BigDecimal.valueOf(cells[row][0] + cells[row][1])
                .multiply(BigDecimal.valueOf(cells[0][column] + cells[1][column]))
                .divide(BigDecimal.valueOf(words + restWords), MathContext.DECIMAL128);
        double ratio =
            BigDecimal.valueOf(cells[row][column])
                .divide(expected, MathContext.DECIMAL128)
                .doubleValue();
        sum += ratio == 0 ? 0 : cells[row][column] * Math.log(ratio);
      }
    }
    double found = Keyness.g2(count, words, rest, restWords);
    assertEquals(2 * sum, Math.abs(found), 1e-9 * 2 * sum);
    assertEquals(count * restWords < rest * words, found < 0);
  }

  @Test
  void aTermThatTheSliceHasMoreOfHasAPositiveG2() {
    assertTrue(Keyness.g2(10, 1000, 1, 1000) > 0);
    assertTrue(Keyness.g2(1, 1000, 10, 1000) < 0);
    assertEquals(0, Keyness.g2(5, 1000, 10, 2000), 1e-12);
  }
}
