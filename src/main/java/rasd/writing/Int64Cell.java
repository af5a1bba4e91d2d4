package rasd.writing;

import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;

/** A cell for a value that is stored as a 64-bit integer. */
abstract sealed class Int64Cell extends WholeCell permits LongCell, TimeCell {
  Int64Cell(CellColumn place) {
    super(place);
  }

  @Override
  final void takeValue(SpecializedGetters row, int ordinal) {
    setStored(row.getLong(ordinal));
  }

  @Override
  final void addTo(RowDigest digest) {
    digest.add(stored());
  }

  @Override
  final void write() {
    leaf(0).write(stored(), UNREPEATED, PRESENT);
  }
}
