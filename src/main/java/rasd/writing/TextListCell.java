package rasd.writing;

import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;

/** A cell for a list of texts. */
public final class TextListCell extends EntriesCell {
  private final EntryValues.TextValues texts;

  TextListCell(CellColumn place) {
    this(place, new EntryValues.TextValues(EntryValues.IN_ENTRY));
  }

  private TextListCell(CellColumn place, EntryValues.TextValues texts) {
    super(place, texts);
    this.texts = texts;
  }

  /** Adds a text that was made by {@link TextCell#utf8}. */
  public void add(Binary utf8) {
    texts.set(next(), utf8);
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    ArrayData values = row.getArray(ordinal);
    start();
    for (int i = 0; i < values.numElements(); i++) {
      texts.take(next(), values, i);
    }
  }
}
