package rasd.slices;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;

/**
 * The settings for finding bursts.
 *
 * @param unit null to choose: days if nearly all of the corpus is from a span of two years,
 *     otherwise months
 * @param minArticles the least number of dated articles that a term or entity must have
 * @param scale the ratio between the rates of a level and of the one below, s of the automaton
 * @param gamma the cost of rising by a level, in units of ln(batches with stories)
 * @param levels the maximum number of levels
 */
public record BurstSettings(
    @Nullable BatchUnit unit, int minArticles, double scale, double gamma, int levels)
    implements Serializable {
  private static final int TWO_YEARS = 731;

  /**
   * @throws UserError if the rate of a level would not be higher than that of the one below
   */
  public BurstSettings {
    if (scale <= 1) {
      throw UserError.usage("Invalid bursts.scale: " + scale + ", must be above 1");
    }
  }

  /**
   * The unit in use.
   *
   * @param days the number of days in which nearly all articles were published
   */
  public BatchUnit unitFor(long days) {
    if (unit != null) {
      return unit;
    }
    return days <= TWO_YEARS ? BatchUnit.DAY : BatchUnit.MONTH;
  }
}
