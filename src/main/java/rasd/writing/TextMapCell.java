package rasd.writing;

import java.util.SortedMap;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.MapData;
import org.jspecify.annotations.Nullable;

/** A cell for a map from names to texts, sorted by name. */
public final class TextMapCell extends EntriesCell {
  private final EntryValues.TextValues keys;
  private final EntryValues.TextValues values;

  TextMapCell(CellColumn place) {
    this(
        place,
        new EntryValues.TextValues(EntryValues.REQUIRED_KEY),
        new EntryValues.TextValues(EntryValues.IN_ENTRY));
  }

  private TextMapCell(
      CellColumn place, EntryValues.TextValues keys, EntryValues.TextValues values) {
    super(place, keys, values);
    this.keys = keys;
    this.values = values;
  }

  /** Adds an entry. Keys must be added in order, each once. */
  public void add(String key, @Nullable String value) {
    int entry = next();
    keys.set(entry, key);
    values.set(entry, value);
  }

  public void set(@Nullable SortedMap<String, String> map) {
    setNull();
    if (map != null) {
      start();
      map.forEach(this::add);
    }
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    MapData map = row.getMap(ordinal);
    start();
    for (int i = 0; i < map.numElements(); i++) {
      int entry = next();
      keys.take(entry, map.keyArray(), i);
      values.take(entry, map.valueArray(), i);
    }
  }
}
