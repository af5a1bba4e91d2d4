package rasd.writing;

/** A cell for a value that is stored as a whole number. */
abstract sealed class WholeCell extends FlatCell permits Int32Cell, Int64Cell {
  private final double low;
  private final double high;
  private long value;
  private long last;

  WholeCell(CellColumn place) {
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

  final long stored() {
    return value;
  }

  @Override
  final int compareWithLast() {
    int order = Long.compare(value, last);
    last = value;
    return order;
  }
}
