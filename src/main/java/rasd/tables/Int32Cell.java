package rasd.tables;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A value that is stored as a 32-bit integer. */
abstract sealed class Int32Cell extends FlatCell permits DayCell, IntCell {
  private final double low;
  private final double high;
  private int value;
  private int last;

  Int32Cell(CellColumn place) {
    super(place);
    low = column().lowOrInfinite();
    high = column().highOrInfinite();
  }

  final void setStored(int newValue) {
    if (newValue < low || newValue > high) {
      throw bad(newValue);
    }
    value = newValue;
    hasValue();
  }

  @Override
  final void takeValue(SpecializedGetters row, int ordinal) {
    setStored(row.getInt(ordinal));
  }

  @Override
  final void addTo(RowDigest digest) {
    digest.add(value);
  }

  @Override
  final void write() {
    leaf(0).write(value, UNREPEATED, PRESENT);
  }

  @Override
  final int compareWithLast() {
    int order = Integer.compare(value, last);
    last = value;
    return order;
  }
}
