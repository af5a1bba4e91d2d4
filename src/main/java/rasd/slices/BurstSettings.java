package rasd.slices;

import java.io.Serializable;
import rasd.tables.UserError;

/**
 * The settings for finding bursts.
 *
 * @param unit day, month or auto; auto means days if nearly all of the corpus is from a span of two
 *     years, otherwise months
 * @param minArticles the least number of dated articles that a term or entity must have
 * @param scale the ratio between the rates of a level and of the one below, s of the automaton
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
   * @throws UserError if there is no such unit, or if the rate of a level would not be higher than
   *     that of the one below
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
   * Whether batches are days rather than months.
   *
   * @param days the number of days in which nearly all articles were published
   */
  public boolean byDay(long days) {
    return unit.equals(DAY) || (unit.equals(AUTO) && days <= TWO_YEARS);
  }
}
