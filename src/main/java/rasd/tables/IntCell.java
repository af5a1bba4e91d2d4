package rasd.tables;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A 32-bit integer. */
public final class IntCell extends FlatCell {
  private final double low;
  private final double high;
  private int value;
  private int last;

  IntCell(CellColumn place) {
    super(place);
    low = column().lowOrInfinite();
    high = column().highOrInfinite();
  }

  public void set(int newValue) {
    if (newValue < low || newValue > high) {
      throw bad(newValue);
    }
    value = newValue;
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
