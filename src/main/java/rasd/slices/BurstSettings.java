package rasd.slices;

import java.io.Serializable;
import rasd.tables.UserError;

/**
 * The settings for finding bursts.
 *
 * @param unit day, month or auto, which means days if nearly all of the corpus is from two years,
 *     and otherwise months
 * @param minArticles the least number of dated articles that a term or entity must have
 * @param scale the ratio between the rates of a level and the one below, Kleinberg's s
 * @param gamma the cost of rising by a level, in units of ln(batches with stories)
 * @param levels the maximum number of levels
 */
public record BurstSettings(String unit, int minArticles, double scale, double gamma, int levels)
    implements Serializable {
  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String AUTO = "auto";
  private static final int TWO_YEARS = 731;

  /**
   * @throws UserError if the unit does not exist or the scale is not above 1
   */
  public BurstSettings {
    if (!unit.equals(DAY) && !unit.equals(MONTH) && !unit.equals(AUTO)) {
      throw UserError.usage("Invalid bursts.unit: " + unit + ", must be auto, day or month");
    }
    if (scale <= 1) {
      throw UserError.usage("Invalid bursts.scale: " + scale + ", must be above 1");
    }
  }

  /**
   * Whether batches are days, not months.
   *
   * @param days the length in days of the period in which nearly all articles were published
   */
  public boolean byDay(long days) {
    return unit.equals(DAY) || (unit.equals(AUTO) && days <= TWO_YEARS);
  }
}
