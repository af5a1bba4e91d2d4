package rasd.writing;

import java.util.List;
import org.apache.parquet.column.ColumnWriter;

/**
 * A cell for a value with entries, which is an array or a map. {@link #start} makes the value
 * empty; entries are then added in their order.
 */
abstract sealed class EntriesCell extends Cell
    permits CountMapCell, EvidenceCell, ExemplarsCell, TextListCell, TextMapCell {
  /**
   * Parquet's levels: the repetition levels say whether an entry is the first of its row, the
   * definition levels whether a value is absent or empty.
   */
  private static final int FIRST = 0;

  private static final int NEXT = 1;
  private static final int ABSENT = 0;
  private static final int EMPTY = 1;

  private final List<EntryValues> parts;
  private int size;

  /**
   * @param parts the parts of an entry, in the order in which the type declares them
   */
  EntriesCell(CellColumn place, EntryValues... parts) {
    super(place);
    this.parts = List.of(parts);
  }

  /** Makes the value empty, so that it is not null. */
  public final void start() {
    size = 0;
    hasValue();
  }

  /** Adds an entry and returns its number; the caller sets the parts of the entry. */
  final int next() {
    if (!isSet()) {
      start();
    }
    for (EntryValues part : parts) {
      part.fit(size + 1);
    }
    return size++;
  }

  @Override
  final void addTo(RowDigest digest) {
    for (int entry = 0; entry < size; entry++) {
      for (EntryValues part : parts) {
        part.addTo(digest, entry);
      }
    }
  }

  @Override
  final void write() {
    if (size == 0) {
      writeNone(EMPTY);
    }
    for (int i = 0; i < parts.size(); i++) {
      ColumnWriter column = leaf(i);
      for (int entry = 0; entry < size; entry++) {
        parts.get(i).write(column, entry, entry == 0 ? FIRST : NEXT);
      }
    }
  }

  @Override
  final void writeNull() {
    writeNone(ABSENT);
  }

  private void writeNone(int level) {
    for (int i = 0; i < parts.size(); i++) {
      leaf(i).writeNull(FIRST, level);
    }
  }
}
