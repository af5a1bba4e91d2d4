package rasd.writing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A cell for a time without a zone, to the microsecond. */
public final class TimeCell extends Int64Cell {
  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();

  TimeCell(CellColumn place) {
    super(place);
  }

  public void set(@Nullable LocalDateTime time) {
    if (time == null) {
      setNull();
    } else {
      setStored(ChronoUnit.MICROS.between(EPOCH, time));
    }
  }
}
