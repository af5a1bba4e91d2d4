package rasd.tables;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.jspecify.annotations.Nullable;

/** A time without a zone, to the microsecond. */
public final class TimeCell extends FlatCell {
  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();

  private long value;
  private long last;

  TimeCell(CellColumn place) {
    super(place);
  }

  public void set(@Nullable LocalDateTime time) {
    if (time == null) {
      setNull();
    } else {
      set(ChronoUnit.MICROS.between(EPOCH, time));
    }
  }

  private void set(long micros) {
    value = micros;
    hasValue();
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    set(row.getLong(ordinal));
  }

  @Override
  void addTo(RowDigest digest) {
    digest.add(value);
  }

  @Override
  void write() {
    leaf(0).write(value, UNREPEATED, PRESENT);
  }

  @Override
  int compareWithLast() {
    int order = Long.compare(value, last);
    last = value;
    return order;
  }
}
