package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Unless a test says otherwise, counts are listed as both, a, b, total: one cell of the 2x2 table
 * and its margins.
 */
class AssociationTest {
  /**
   * The values are from Dunning 1993, the table of bigrams with -2 log lambda, k(AB), k(A~B),
   * k(~AB) and k(~A~B).
   */
  @ParameterizedTest
  @CsvSource({
    "270.72, 110, 2442, 111, 29114", // the swiss
    "263.90, 29, 13, 123, 31612", // can be
    "256.84, 31, 23, 139, 31584", // previous year
  })
  void g2IsDunningsOwn(double g2, long both, long onlyA, long onlyB, long neither) {
    long total = both + onlyA + onlyB + neither;
    assertEquals(g2, Association.g2(both, both + onlyA, both + onlyB, total), .01);
  }

  /**
   * The values are from Manning and Schuetze 1999, table 5.12: bigrams with "powerful" in
   * 14,307,668 words.
   */
  @ParameterizedTest
  @CsvSource({
    "1291.42, 150, 12593, 932", // most powerful
    "99.31, 10, 379, 932", // politically powerful
    "82.96, 10, 932, 934", // powerful computers
    "80.39, 13, 932, 3424", // powerful force
    "57.27, 6, 932, 291", // powerful symbol
    "51.66, 4, 932, 40", // powerful lobbies
    "51.52, 5, 171, 932", // economically powerful
    "51.05, 4, 932, 43", // powerful magnet
    "50.83, 10, 4458, 932", // less powerful
    "50.75, 11, 6252, 932", // very powerful
    "43.23, 3, 932, 16", // powerful magnets
  })
  void g2IsManningAndSchuetzesAsFarAsTheirCountsAreExact(double g2, long both, long a, long b) {
    assertEquals(g2, Association.g2(both, a, b, 14_307_668), .02 * g2);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 20, 20, 100",
    "1, 50, 40, 100",
    "0, 30, 20, 100",
    "7, 7, 7, 100",
    "3, 10, 200, 1000",
    "1000, 30000, 20000, 4000000",
  })
  void g2IsTwiceTheSumOfOTimesLogOOverE(long both, long a, long b, long total) {
    double[] observed = {both, a - both, b - both, total - a - b + both};
    long[][] margins = {{a, b}, {a, total - b}, {total - a, b}, {total - a, total - b}};
    double sum = 0;
    for (int i = 0; i < observed.length; i++) {
      double expected =
          BigDecimal.valueOf(margins[i][0])
              .multiply(BigDecimal.valueOf(margins[i][1]))
              .divide(BigDecimal.valueOf(total), MathContext.DECIMAL128)
              .doubleValue();
      sum += observed[i] == 0 ? 0 : observed[i] * Math.log(observed[i] / expected);
    }
    double found = Association.g2(both, a, b, total);
    assertEquals(2 * sum, Math.abs(found), 1e-9 * Math.max(1, 2 * sum));
    assertEquals(both * total < a * b, found < 0);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7, 25, 25",
    "14, 21, 38, 57",
    "1, 3, 7, 21",
    "1, 10, 10, 100",
    "5, 5, 49, 49",
    "2, 14, 7, 49",
    "6, 22, 33, 121",
    "3, 9, 31, 93",
    "100, 1000, 10000, 100000",
  })
  void g2OfAPairThatMeetsJustAsOftenAsByChanceIsZeroAndNotNegative(
      long both, long a, long b, long total) {
    double g2 = Association.g2(both, a, b, total);
    assertEquals(0, g2, 1e-12);
    assertTrue(g2 >= 0 && Math.copySign(1, g2) > 0);
  }

  @ParameterizedTest
  @CsvSource({
    "-1.0, 0, 20, 30, 100", // never together
    "0.0, 6, 20, 30, 100", // as by chance
    "1.0, 20, 20, 20, 100", // always together
    "1.0, 1, 1, 1, 2",
  })
  void npmiReachesItsLimits(double npmi, long both, long a, long b, long total) {
    Double found = Association.npmi(both, a, b, total);
    assertNotNull(found);
    assertEquals(npmi, found, 1e-12);
  }

  /** All probabilities are powers of two, so that the bits can be counted without a calculator. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 2, 4, 4, 32", // 1/16, by chance 1/64: 2 bits of 4
    "0.25, 2, 4, 8, 32", // 1/16, by chance 1/32: 1 bit of 4
    "-0.25, 2, 16, 8, 32", // 1/16, by chance 1/8
    "-0.5, 2, 16, 16, 32", // 1/16, by chance 1/4
  })
  void npmiIsAShareOfBits(double npmi, long both, long a, long b, long total) {
    Double found = Association.npmi(both, a, b, total);
    assertNotNull(found);
    assertEquals(npmi, found, 1e-12);
  }

  @Test
  void npmiOfAPairInEveryContextIsUnknown() {
    assertNull(Association.npmi(7, 7, 7, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "14, 5, 5, 5", // always together
    "13, 5, 10, 10", // in half of the contexts of each
    "12, 1, 4, 4",
    "4, 1, 1024, 1024",
    "0, 1, 16384, 16384", // once in 16,000: Rychly's zero
    "-1, 1, 32768, 32768",
  })
  void logDiceGoesByPowersOfTwo(double logDice, long both, long a, long b) {
    assertEquals(logDice, Association.logDice(both, a, b), 1e-12);
  }

  /**
   * The values are from Manning and Schuetze 1999, table 5.6 and the example before it: 14,307,668
   * bigrams.
   */
  @ParameterizedTest
  @CsvSource({
    "4.4721, 20, 42, 20", // Ayatollah Ruhollah
    "4.4721, 20, 41, 27", // Bette Midler
    "4.4720, 20, 30, 117", // Agatha Christie
    "4.4720, 20, 77, 59", // videocassette recorder
    "4.4720, 20, 24, 320", // unsalted butter
    "2.3714, 20, 14907, 9017", // first made
    "2.2446, 20, 13484, 10570", // over many
    "1.3685, 20, 14734, 13478", // into them
    "1.2176, 20, 14093, 14776", // like people
    "0.8036, 20, 15019, 15629", // time last
    "0.999932, 8, 15828, 4675", // new companies
  })
  void tIsManningAndSchuetzes(double t, long both, long a, long b) {
    assertEquals(t, Association.tScore(both, a, b, 14_307_668), 1e-4);
  }

  @ParameterizedTest
  @CsvSource({"10, 20, 20, 100", "1, 50, 40, 100", "1000, 30000, 20000, 4000000"})
  void tIsTheSurplusOverTheRootOfTheCount(long both, long a, long b, long total) {
    BigDecimal expected =
        BigDecimal.valueOf(a)
            .multiply(BigDecimal.valueOf(b))
            .divide(BigDecimal.valueOf(total), MathContext.DECIMAL128);
    double t =
        BigDecimal.valueOf(both)
            .subtract(expected)
            .divide(BigDecimal.valueOf(both).sqrt(MathContext.DECIMAL128), MathContext.DECIMAL128)
            .doubleValue();
    assertEquals(t, Association.tScore(both, a, b, total), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 5, 5", "0, 0, 3, 4", "0.2, 1, 3, 3", "0.25, 2, 4, 6"})
  void jaccardIsTheCommonPartOfAll(double jaccard, long both, long a, long b) {
    assertEquals(jaccard, Association.jaccard(both, a, b), 1e-15);
  }

  @Test
  void allMeasuresAreSymmetricBoundedAndFinite() {
    for (long total = 1; total <= 12; total++) {
      for (long a = 1; a <= total; a++) {
        for (long b = 1; b <= total; b++) {
          for (long both = Math.max(0, a + b - total); both <= Math.min(a, b); both++) {
            checkMeasures(both, a, b, total);
          }
        }
      }
    }
  }

  private static void checkMeasures(long both, long a, long b, long total) {
    String counts = "%d of %d and %d in %d".formatted(both, a, b, total);
    double g2 = Association.g2(both, a, b, total);
    assertEquals(g2, Association.g2(both, b, a, total), 1e-9, counts);
    assertTrue(Double.isFinite(g2), counts);
    assertEquals(both * total < a * b, g2 < 0, counts);
    assertTrue(g2 != 0 || Math.copySign(1, g2) > 0, counts + ": negative zero");
    Double npmi = Association.npmi(both, a, b, total);
    Double other = Association.npmi(both, b, a, total);
    assertEquals(both == total, npmi == null, counts);
    if (npmi != null && other != null) {
      assertEquals(npmi, other, 1e-12, counts);
      assertTrue(npmi >= -1 && npmi <= 1, counts);
    }
    double jaccard = Association.jaccard(both, a, b);
    assertTrue(jaccard >= 0 && jaccard <= 1, counts);
    if (both > 0) {
      assertTrue(Association.logDice(both, a, b) <= 14, counts);
    }
  }

  @Test
  void countsOfALargeCorpusDoNotOverflow() {
    long billion = 1_000_000_000L;
    double g2 = Association.g2(billion, 10 * billion, 20 * billion, 1000 * billion);
    double small = Association.g2(1_000, 10_000, 20_000, 1_000_000);
    BigDecimal scaled = BigDecimal.valueOf(small).multiply(BigDecimal.valueOf(1_000_000));
    assertEquals(scaled.setScale(0, RoundingMode.HALF_UP).doubleValue(), g2, 1e-9 * g2);
    Double npmi = Association.npmi(billion, 10 * billion, 20 * billion, 1000 * billion);
    assertEquals(Association.npmi(1_000, 10_000, 20_000, 1_000_000), npmi);
  }
}
