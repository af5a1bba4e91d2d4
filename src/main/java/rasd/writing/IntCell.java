package rasd.writing;

/** A cell for a 32-bit integer. */
public final class IntCell extends Int32Cell {
  IntCell(CellColumn place) {
    super(place);
  }

  public void set(int value) {
    setStored(value);
  }
}
