package rasd.tables;

import java.util.List;
import org.apache.parquet.column.ColumnWriter;

/**
 * A value of many entries: an array or a map. {@link #start} makes it an empty one, to which
 * entries are added in their order.
 */
abstract sealed class EntriesCell extends Cell
    permits CountMapCell, EvidenceCell, ExemplarsCell, TextListCell, TextMapCell {
  /**
   * Parquet's levels: whether an entry is the first of its row, and how much of a value is there.
   */
  private static final int FIRST = 0;

  private static final int NEXT = 1;
  private static final int ABSENT = 0;
  private static final int EMPTY = 1;

  private final List<EntryValues> parts;
  private int size;

  /**
   * @param parts what an entry consists of, in the order of the type
   */
  EntriesCell(Place place, EntryValues... parts) {
    super(place);
    this.parts = List.of(parts);
  }

  /** Makes the value an empty one, so that it is not null. */
  public final void start() {
    size = 0;
    hasValue();
  }

  /** The number of a new entry, whose parts are to be set. */
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
