package rasd.tables;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A 64-bit integer. */
public final class LongCell extends FlatCell {
  private final double low;
  private final double high;
  private long value;
  private long last;

  LongCell(CellColumn place) {
    super(place);
    low = column().lowOrInfinite();
    high = column().highOrInfinite();
  }

  public void set(long newValue) {
    if (newValue < low || newValue > high) {
      throw bad(newValue);
    }
    value = newValue;
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
