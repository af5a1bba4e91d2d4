package rasd.writing;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A cell for a value that is true or false. */
public final class BooleanCell extends FlatCell {
  private boolean value;
  private boolean last;

  BooleanCell(CellColumn place) {
    super(place);
  }

  public void set(boolean newValue) {
    value = newValue;
    hasValue();
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    set(row.getBoolean(ordinal));
  }

  @Override
  void addTo(RowDigest digest) {
    digest.add(value ? 1 : 0);
  }

  @Override
  void write() {
    leaf(0).write(value, UNREPEATED, PRESENT);
  }

  @Override
  int compareWithLast() {
    int order = Boolean.compare(value, last);
    last = value;
    return order;
  }
}
