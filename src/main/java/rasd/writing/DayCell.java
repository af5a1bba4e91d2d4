package rasd.writing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cell for a day. */
public final class DayCell extends Int32Cell {
  DayCell(CellColumn place) {
    super(place);
  }

  public void set(@Nullable LocalDate day) {
    if (day == null) {
      setNull();
    } else {
      set(Math.toIntExact(day.toEpochDay()));
    }
  }

  /**
   * Sets the day.
   *
   * @param epochDay days since 1970-01-01
   */
  public void set(int epochDay) {
    setStored(epochDay);
  }
}
