package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.tables.UserError;

class GibbsSettingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1     | 100 | 8 | Invalid k: 1, must be from 2 to 32768
          32769 | 100 | 8 | Invalid k: 32769, must be from 2 to 32768
          10    | 0   | 8 | Invalid sweeps: 0, must be at least 1
          10    | 100 | 0 | Invalid shards: 0, must be at least 1
          """)
  void whatMakesNoSenseIsRefused(int topics, int sweeps, int shards, String message) {
    assertEquals(
        message,
        assertThrows(UserError.class, () -> new GibbsSettings(topics, sweeps, 42, shards))
            .getMessage());
  }

  @Test
  void theLeastAndTheMostMakeSense() {
    assertEquals(2, new GibbsSettings(2, 1, 42, 1).topics());
    assertEquals(32768, new GibbsSettings(32768, 1, 42, 1).topics());
  }

  @Test
  void allTopicsAndAllWordsBeginWithTheSameWeight() {
    Prior prior = new GibbsSettings(3, 100, 42, 8).prior();
    assertArrayEquals(new double[] {.25, .25, .25}, prior.alpha());
    assertEquals(.01, prior.beta());
  }

  @Test
  void thePriorIsFittedAfterTheBurnInAtIntervals() {
    GibbsSettings settings = settings(100);
    assertFalse(settings.isPriorFittedAfter(5));
    assertTrue(settings.isPriorFittedAfter(10));
    assertFalse(settings.isPriorFittedAfter(11));
    assertTrue(settings.isPriorFittedAfter(15));
  }

  @Test
  void theLastSweepsAreAveraged() {
    assertFalse(settings(20).isAveraged(15));
    assertTrue(settings(20).isAveraged(16));
    assertTrue(settings(20).isAveraged(20));
    assertTrue(settings(1).isAveraged(1));
  }

  private static GibbsSettings settings(int sweeps) {
    return new GibbsSettings(10, sweeps, 42, 8);
  }
}
