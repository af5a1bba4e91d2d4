package rasd.writing;

import org.apache.parquet.column.ColumnWriter;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.jspecify.annotations.Nullable;
import rasd.tables.TableColumn;

/**
 * A column's value in the row that is being made. The value is checked when it is set, and is null
 * until then.
 */
abstract sealed class Cell permits FlatCell, EntriesCell {

  /**
   * The column that a cell belongs to, and the file that its values are written to.
   *
   * @param leaf number of the column in the file; of the first of several columns if values are
   *     nested
   */
  record CellColumn(String table, TableColumn column, ColumnFile file, int leaf) {}

  private final CellColumn place;
  private final boolean isRequired;
  private boolean isSet;

  Cell(CellColumn place) {
    this.place = place;
    this.isRequired = place.column().isRequired();
  }

  static Cell at(CellColumn place) {
    return switch (place.column().type().sql()) {
      case "STRING" -> new TextCell(place);
      case "INT" -> new IntCell(place);
      case "BIGINT" -> new LongCell(place);
      case "DOUBLE" -> new DoubleCell(place);
      case "BOOLEAN" -> new BooleanCell(place);
      case "DATE" -> new DayCell(place);
      case "TIMESTAMP_NTZ" -> new TimeCell(place);
      case "ARRAY<STRING>" -> new TextListCell(place);
      case "MAP<STRING, STRING>" -> new TextMapCell(place);
      case "MAP<STRING, BIGINT>" -> new CountMapCell(place);
      case "ARRAY<STRUCT<article_id: STRING, sentence_no: INT>>" -> new EvidenceCell(place);
      case "ARRAY<STRUCT<article_id: STRING, sentence_no: INT, text: STRING>>" ->
          new ExemplarsCell(place);
      default ->
          throw new IllegalStateException(
              "Table %s: no cell for column %s of type %s"
                  .formatted(
                      place.table(), place.column().name(), place.column().type().simpleString()));
    };
  }

  /** Sets the value to null, as it is at the beginning of each row. */
  final void setNull() {
    isSet = false;
  }

  /** Takes the value from a Spark row. */
  final void take(SpecializedGetters row, int ordinal) {
    if (row.isNullAt(ordinal)) {
      setNull();
    } else {
      takeValue(row, ordinal);
    }
  }

  /** Marks the value as set. A subclass must call this when it has set the value. */
  final void hasValue() {
    isSet = true;
  }

  final boolean isSet() {
    return isSet;
  }

  final TableColumn column() {
    return place.column();
  }

  final ColumnWriter leaf(int number) {
    return place.file().column(place.leaf() + number);
  }

  /** Writes the value, adds it to the digest and clears it. */
  final void endRow(RowDigest digest) {
    if (isSet) {
      isSet = false;
      addTo(digest);
      write();
    } else if (isRequired) {
      throw bad(null);
    } else {
      writeNull();
    }
  }

  final IllegalStateException bad(@Nullable Object value) {
    return new IllegalStateException(
        "Table %s: bad value in %s: %s".formatted(place.table(), place.column().name(), value));
  }

  /** Sets the value from a row in which it is not null. */
  abstract void takeValue(SpecializedGetters row, int ordinal);

  abstract void addTo(RowDigest digest);

  abstract void write();

  abstract void writeNull();
}
