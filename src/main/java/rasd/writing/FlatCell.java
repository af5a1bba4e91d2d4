package rasd.writing;

/** A cell for a value that is not nested and is stored in one column of the file. */
abstract sealed class FlatCell extends Cell permits BooleanCell, DoubleCell, TextCell, WholeCell {
  /** Parquet's levels of an optional column that is not repeated. */
  static final int UNREPEATED = 0;

  static final int PRESENT = 1;
  private static final int ABSENT = 0;

  FlatCell(CellColumn place) {
    super(place);
  }

  @Override
  final void writeNull() {
    leaf(0).writeNull(UNREPEATED, ABSENT);
  }

  /**
   * Compares the value with that of the row before, in Spark's order, and remembers the value for
   * the next row. This is called for key columns only, after the value has been written.
   */
  abstract int compareWithLast();
}
