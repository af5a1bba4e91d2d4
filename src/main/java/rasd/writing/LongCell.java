package rasd.writing;

/** A cell for a 64-bit integer. */
public final class LongCell extends Int64Cell {
  LongCell(CellColumn place) {
    super(place);
  }

  public void set(long value) {
    setStored(value);
  }
}
