package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the formulas of Monroe, Colaresi and Quinn 2008. Counts are listed as count, total,
 * restCount, restTotal.
 */
class LogOddsTest {
  @Test
  void withAPriorOfNothingItIsTheLogarithmOfTheOddsRatio() {
    LogOdds found = LogOdds.of(30, 40, 10, 50, .5, 0); // 3 : 1 against 1 : 4
    assertEquals(Math.log(12), found.ratio(), 1e-12);
    assertEquals(
        Math.log(12) / Math.sqrt(1 / 30. + 1 / 10. + 1 / 10. + 1 / 40.), found.zScore(), 1e-12);
  }

  @Test
  void thePriorAddsMentionsSharedOutAsInTheWholeCorpus() {
    LogOdds found = LogOdds.of(3, 3, 5, 12, .5, 10); // 8 : 5 against 10 : 12
    assertEquals(Math.log(8 * 12 / (5 * 10.)), found.ratio(), 1e-12);
  }

  @Test
  void theLessIsKnownTheNearerItIsToNothing() {
    double few = LogOdds.of(2, 2, 0, 2, .5, 10).zScore();
    double many = LogOdds.of(200, 200, 0, 200, .5, 10).zScore();
    assertTrue(few < 1 && many > 5, few + " " + many);
  }

  @ParameterizedTest
  @CsvSource({"7, 9, 2, 80, 0.1", "1, 1000, 999, 1000, 0.5", "0, 4, 6, 6, 0.6"})
  void partAndRestAreOpposites(long count, long total, long rest, long restTotal, double share) {
    LogOdds one = LogOdds.of(count, total, rest, restTotal, share, 10);
    LogOdds other = LogOdds.of(rest, restTotal, count, total, share, 10);
    assertEquals(one.ratio(), -other.ratio(), 1e-12);
    assertEquals(one.zScore(), -other.zScore(), 1e-12);
    assertEquals(
        exactOdds(count, total, share) / exactOdds(rest, restTotal, share),
        Math.exp(one.ratio()),
        1e-9 * Math.exp(one.ratio()));
  }

  private static double exactOdds(long count, long total, double share) {
    BigDecimal prior = BigDecimal.TEN.multiply(BigDecimal.valueOf(share));
    BigDecimal chosen = BigDecimal.valueOf(count).add(prior);
    BigDecimal all = BigDecimal.valueOf(total).add(BigDecimal.TEN);
    return chosen.divide(all.subtract(chosen), MathContext.DECIMAL128).doubleValue();
  }
}
