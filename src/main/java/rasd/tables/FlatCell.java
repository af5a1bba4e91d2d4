package rasd.tables;

/** A value that is not nested, and so is one value of one column of the file. */
abstract sealed class FlatCell extends Cell
    permits BooleanCell, DayCell, DoubleCell, IntCell, LongCell, TextCell, TimeCell {
  /** Parquet's levels of a column that is optional and does not repeat. */
  static final int UNREPEATED = 0;

  static final int PRESENT = 1;
  private static final int ABSENT = 0;

  FlatCell(Place place) {
    super(place);
  }

  @Override
  final void writeNull() {
    leaf(0).writeNull(UNREPEATED, ABSENT);
  }

  /**
   * How the value compares with that of the row before, in the order of Spark's; remembers it for
   * the row after. Asked of key columns only, when the value was written.
   */
  abstract int compareWithLast();
}
