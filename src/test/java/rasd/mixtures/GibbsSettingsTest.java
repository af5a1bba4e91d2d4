package rasd.mixtures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
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
          k                | 1   | Invalid k: 1, must be from 2 to 32768
          k                | 32769 | Invalid k: 32769, must be from 2 to 32768
          sweeps           | 0   | Invalid sweeps: 0, must be at least 1
          burnIn           | -1  | Invalid burnIn: -1, must be at least 0
          optimizeInterval | -5  | Invalid optimizeInterval: -5, must be at least 1, or 0 to keep alpha and beta
          averagedSweeps   | 101 | Invalid averagedSweeps: 101, must be from 1 to the number of sweeps, 100
          alpha            | 0   | Invalid alpha: 0.0, must be above 0
          beta             | NaN | Invalid beta: NaN, must be above 0
          shards           | 0   | Invalid shards: 0, must be at least 1
          checkpointInterval | 0 | Invalid checkpointInterval: 0, must be at least 1
          """)
  void whatMakesNoSenseIsRefused(String name, double value, String message) {
    GibbsLda lda = new GibbsLda();
    Object number = name.equals("alpha") || name.equals("beta") ? (Object) value : (int) value;
    lda.set(lda.getParam(name), number);
    assertEquals(message, assertThrows(UserError.class, lda::settings).getMessage());
  }

  @Test
  void thePriorIsFittedAfterTheBurnInAtIntervals() {
    GibbsSettings settings = new GibbsLda().setBurnIn(8).setOptimizeInterval(5).settings();
    assertFalse(settings.isPriorFittedAfter(5));
    assertTrue(settings.isPriorFittedAfter(10));
    assertFalse(settings.isPriorFittedAfter(11));
    assertFalse(new GibbsLda().setOptimizeInterval(0).settings().isPriorFittedAfter(10));
  }

  @Test
  void theLastSweepsAreAveraged() {
    GibbsSettings settings = new GibbsLda().setSweeps(20).setAveragedSweeps(3).settings();
    assertFalse(settings.isAveraged(17));
    assertTrue(settings.isAveraged(18));
    assertTrue(settings.isAveraged(20));
  }

  @Test
  void aLongerChainIsTheSameChainAndOneOfAnotherSeedIsNot() {
    assertEquals(chain(lda -> lda), chain(lda -> lda.setSweeps(500).setAveragedSweeps(9)));
    assertNotEquals(chain(lda -> lda), chain(lda -> lda.setSeed(1)));
    assertNotEquals(chain(lda -> lda), chain(lda -> lda.setShards(3)));
  }

  private static String chain(Function<GibbsLda, GibbsLda> with) {
    return with.apply(new GibbsLda()).settings().chain();
  }
}
