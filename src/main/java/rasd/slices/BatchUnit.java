package rasd.slices;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import rasd.tables.Slice;
import rasd.tables.Slices;

/** The unit of time in which stories are counted to find bursts. */
public enum BatchUnit {
  /** The slices of days have an empty type, a name that no field of metadata can have. */
  DAY(ChronoUnit.DAYS, ""),
  MONTH(ChronoUnit.MONTHS, Slices.OF_MONTH);

  private final ChronoUnit time;
  private final String sliceType;

  BatchUnit(ChronoUnit time, String sliceType) {
    this.time = time;
    this.sliceType = sliceType;
  }

  /** The name in settings and notes. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  ChronoUnit time() {
    return time;
  }

  /** The type of the slices that consist of the articles of one such unit. */
  String sliceType() {
    return sliceType;
  }

  /** Whether a slice consists of the articles of one such unit. */
  boolean isUnitOf(Slice slice) {
    return slice.type().equals(sliceType);
  }
}
