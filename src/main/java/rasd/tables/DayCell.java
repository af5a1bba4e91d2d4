package rasd.tables;

import java.time.LocalDate;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.jspecify.annotations.Nullable;

/** A day. */
public final class DayCell extends FlatCell {
  private int value;
  private int last;

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
    value = epochDay;
    hasValue();
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    set(row.getInt(ordinal));
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
    int order = Integer.compare(value, last);
    last = value;
    return order;
  }
}
