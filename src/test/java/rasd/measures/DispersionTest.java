package rasd.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DispersionTest {

  /**
   * In the example of Gries 2008, five parts of 9, 10, 10, 10 and 11 words have the word "a" 1, 2,
   * 3, 4 and 5 times. The DP of this word is .18, and .18 / (1 - .18) if normalised (Lijffijt and
   * Gries 2012).
   */
  @Test
  void theWordAOfGriesHasADispersionOfEighteenHundredths() {
    Double found = normalised(new long[] {1, 2, 3, 4, 5}, new long[] {9, 10, 10, 10, 11});
    assertNotNull(found);
    assertEquals(.18, found * (1 - .18), 1e-12);
    assertEquals(.2195, found, 5e-5);
  }

  @Test
  void aWordSpreadAsTheWordsAreHasNone() {
    assertEquals(0.0, normalised(new long[] {1, 2, 3}, new long[] {10, 20, 30}));
  }

  @Test
  void aWordInTheShortestPartAloneHasAllThereCanBe() {
    assertEquals(1.0, normalised(new long[] {0, 7, 0}, new long[] {50, 10, 40}));
  }

  @Test
  void oneAloneIsNoSpread() {
    assertNull(normalised(new long[] {3}, new long[] {10}));
  }

  @Test
  void itIsHalfTheSumOfTheDifferencesDividedByItsGreatest() {
    Random random = new Random(1);
    for (int trial = 0; trial < 100; trial++) {
      long[] words = random.longs(40, 100, 5_000).toArray();
      long[] counts = Arrays.stream(words).map(w -> random.nextInt(3) * (w % 5)).toArray();
      counts[0] = 1;
      Double found = normalised(counts, words);
      assertNotNull(found);
      assertEquals(exact(counts, words), found, 1e-12);
    }
  }

  private static double exact(long[] counts, long[] words) {
    BigDecimal allCounts = BigDecimal.valueOf(Arrays.stream(counts).sum());
    BigDecimal allWords = BigDecimal.valueOf(Arrays.stream(words).sum());
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < words.length; i++) {
      BigDecimal v = BigDecimal.valueOf(counts[i]).divide(allCounts, MathContext.DECIMAL128);
      BigDecimal s = BigDecimal.valueOf(words[i]).divide(allWords, MathContext.DECIMAL128);
      sum = sum.add(v.subtract(s).abs());
    }
    BigDecimal least = BigDecimal.valueOf(Arrays.stream(words).min().orElseThrow());
    BigDecimal greatest = BigDecimal.ONE.subtract(least.divide(allWords, MathContext.DECIMAL128));
    return sum.divide(greatest.multiply(BigDecimal.valueOf(2)), MathContext.DECIMAL128)
        .doubleValue();
  }

  private static Double normalised(long[] counts, long[] words) {
    Dispersion dispersion =
        new Dispersion(Arrays.stream(words).sum(), Arrays.stream(words).min().orElseThrow());
    long all = Arrays.stream(counts).sum();
    long sum = 0;
    for (int i = 0; i < words.length; i++) {
      sum += counts[i] == 0 ? 0 : dispersion.common(counts[i], all, words[i]);
    }
    return dispersion.normalised(sum);
  }
}
