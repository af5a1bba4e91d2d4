package rasd.slices;

import java.io.Serializable;
import rasd.tables.UserError;

/**
 * How bursts are looked for.
 *
 * @param unit day, month, or auto for days where nearly all of the corpus lies in two years
 * @param minArticles fewest articles, with a date, of a term or entity that is looked at
 * @param scale how many times the rate of the level below a level's rate is, s of the automaton
 * @param gamma what it costs to rise by a level, in units of ln(batches with stories)
 * @param levels most levels
 */
public record BurstSettings(String unit, int minArticles, double scale, double gamma, int levels)
    implements Serializable {
  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String AUTO = "auto";
  private static final int TWO_YEARS = 731;

  /**
   * @throws UserError when there is no such unit, or a level would have a rate no higher than the
   *     one below
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
   * Whether batches are days, and not months.
   *
   * @param days in which nearly all articles were published
   */
  public boolean byDay(long days) {
    return unit.equals(DAY) || (unit.equals(AUTO) && days <= TWO_YEARS);
  }
}
