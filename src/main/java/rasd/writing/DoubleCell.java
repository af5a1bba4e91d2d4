package rasd.writing;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A cell for a measure, which is a finite number. */
public final class DoubleCell extends FlatCell {
  private final double low;
  private final double high;
  private double value;
  private double last;

  DoubleCell(CellColumn place) {
    super(place);
    low = column().lowOrInfinite();
    high = column().highOrInfinite();
  }

  public void set(double newValue) {
    if (!Double.isFinite(newValue) || newValue < low || newValue > high) {
      throw bad(newValue);
    }
    value = newValue;
    hasValue();
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    set(row.getDouble(ordinal));
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
    int order = Double.compare(value, last);
    last = value;
    return order;
  }
}
