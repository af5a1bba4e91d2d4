package rasd.slices;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;

/**
 * The settings for finding bursts.
 *
 * @param unit the unit of time; if null, it is a day if nearly all articles are from a period of
 *     two years, and otherwise a month
 * @param minArticles the least number of dated articles that a term or entity must have
 * @param scale the ratio between the rates of a level and the level below, Kleinberg's s
 * @param gamma the cost of rising by a level, in units of ln(batches with stories)
 * @param levels the maximum number of levels
 */
public record BurstSettings(
    @Nullable BatchUnit unit, int minArticles, double scale, double gamma, int levels)
    implements Serializable {
  private static final int TWO_YEARS = 731;

  /**
   * @throws UserError if the scale is not above 1
   */
  public BurstSettings {
    if (scale <= 1) {
      throw UserError.usage("Invalid bursts.scale: " + scale + ", must be above 1");
    }
  }

  /**
   * The unit in use.
   *
   * @param days the length in days of the period in which nearly all articles were published
   */
  public BatchUnit unitFor(long days) {
    if (unit != null) {
      return unit;
    }
    return days <= TWO_YEARS ? BatchUnit.DAY : BatchUnit.MONTH;
  }
}
