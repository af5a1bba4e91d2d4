package rasd.writing;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A cell for a value that is stored as a 32-bit integer. */
abstract sealed class Int32Cell extends WholeCell permits DayCell, IntCell {
  Int32Cell(CellColumn place) {
    super(place);
  }

  @Override
  final void takeValue(SpecializedGetters row, int ordinal) {
    setStored(row.getInt(ordinal));
  }

  @Override
  final void addTo(RowDigest digest) {
    digest.add((int) stored());
  }

  @Override
  final void write() {
    leaf(0).write((int) stored(), UNREPEATED, PRESENT);
  }
}
