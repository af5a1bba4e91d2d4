package rasd.writing;

import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import rasd.tables.NameTables;

/**
 * A cell for references to sentences by article and number: {@link NameTables#SENTENCE_REFERENCE}.
 */
public final class EvidenceCell extends EntriesCell {
  private final EntryValues.TextValues articles;
  private final EntryValues.IntValues sentences;

  EvidenceCell(CellColumn place) {
    this(
        place,
        new EntryValues.TextValues(EntryValues.IN_STRUCTURE),
        new EntryValues.IntValues(EntryValues.IN_STRUCTURE));
  }

  private EvidenceCell(
      CellColumn place, EntryValues.TextValues articles, EntryValues.IntValues sentences) {
    super(place, articles, sentences);
    this.articles = articles;
    this.sentences = sentences;
  }

  public void add(String articleId, int sentenceNo) {
    add(TextCell.utf8(articleId), sentenceNo);
  }

  /** Adds a sentence whose article_id was made by {@link TextCell#utf8}. */
  public void add(Binary articleId, int sentenceNo) {
    int entry = next();
    articles.set(entry, articleId);
    sentences.set(entry, sentenceNo);
  }

  @Override
  void takeValue(SpecializedGetters row, int ordinal) {
    ArrayData entries = row.getArray(ordinal);
    start();
    for (int i = 0; i < entries.numElements(); i++) {
      InternalRow entry = entries.getStruct(i, 2);
      add(TextCell.utf8(entry.getUTF8String(0)), entry.getInt(1));
    }
  }
}
