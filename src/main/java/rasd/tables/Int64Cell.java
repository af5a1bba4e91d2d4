package rasd.tables;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A value that is stored as a 64-bit integer. */
abstract sealed class Int64Cell extends FlatCell permits LongCell, TimeCell {
  private final double low;
  private final double high;
  private long value;
  private long last;

  Int64Cell(CellColumn place) {
    super(place);
    low = column().lowOrInfinite();
    high = column().highOrInfinite();
  }

  final void setStored(long newValue) {
    if (newValue < low || newValue > high) {
      throw bad(newValue);
    }
    value = newValue;
    hasValue();
  }

  @Override
  final void takeValue(SpecializedGetters row, int ordinal) {
    setStored(row.getLong(ordinal));
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
    int order = Long.compare(value, last);
    last = value;
    return order;
  }
}
