package rasd.writing;

import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import rasd.tables.TopicTables;

/** A cell for sentences with their texts: {@link TopicTables#EXEMPLAR_SENTENCES_TYPE}. */
public final class ExemplarsCell extends EntriesCell {
  private final EntryValues.TextValues articles;
  private final EntryValues.IntValues sentences;
  private final EntryValues.TextValues texts;

  ExemplarsCell(CellColumn place) {
    this(
        place,
        new EntryValues.TextValues(EntryValues.IN_STRUCTURE),
        new EntryValues.IntValues(EntryValues.IN_STRUCTURE),
        new EntryValues.TextValues(EntryValues.IN_STRUCTURE));
  }

  private ExemplarsCell(
      CellColumn place,
      EntryValues.TextValues articles,
      EntryValues.IntValues sentences,
      EntryValues.TextValues texts) {
    super(place, articles, sentences, texts);
    this.articles = articles;
    this.sentences = sentences;
    this.texts = texts;
  }

  public void add(Binary articleId, int sentenceNo, Binary text) {
    int entry = next();
    articles.set(entry, articleId);
    sentences.set(entry, sentenceNo);
    texts.set(entry, text);
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    ArrayData entries = row.getArray(ordinal);
    start();
    for (int i = 0; i < entries.numElements(); i++) {
      InternalRow entry = entries.getStruct(i, 3);
      add(
          TextCell.utf8(entry.getUTF8String(0)),
          entry.getInt(1),
          TextCell.utf8(entry.getUTF8String(2)));
    }
  }
}
