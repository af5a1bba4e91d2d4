package rasd.writing;

import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.MapData;

/** A cell for a map from texts to counts, sorted by text. */
public final class CountMapCell extends EntriesCell {
  private final EntryValues.TextValues keys;
  private final EntryValues.LongValues counts;

  CountMapCell(CellColumn place) {
    this(
        place,
        new EntryValues.TextValues(EntryValues.REQUIRED_KEY),
        new EntryValues.LongValues(EntryValues.IN_ENTRY));
  }

  private CountMapCell(
      CellColumn place, EntryValues.TextValues keys, EntryValues.LongValues counts) {
    super(place, keys, counts);
    this.keys = keys;
    this.counts = counts;
  }

  /**
   * Adds an entry. Keys must be added in order, each once.
   *
   * @param key made by {@link TextCell#utf8}
   */
  public void add(Binary key, long count) {
    int entry = next();
    keys.set(entry, key);
    counts.set(entry, count);
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    MapData map = row.getMap(ordinal);
    start();
    for (int i = 0; i < map.numElements(); i++) {
      add(TextCell.utf8(map.keyArray().getUTF8String(i)), map.valueArray().getLong(i));
    }
  }
}
