package rasd.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** Reads a column of a file, row by row. */
final class ColumnCursor {
  private final String name;
  private final String outer;
  private final @Nullable ColumnReader reader;
  private final int known;
  private final int entry;
  private final @Nullable PrimitiveTypeName type;
  private boolean isRead;
  private boolean isPast;
  private Binary last = Binary.EMPTY;
  private String lastText = "";

  /**
   * @param entry the least definition level at which a list or a map has an entry; 0 if the column
   *     is not part of a list or a map
   */
  ColumnCursor(String name, ColumnDescriptor column, ColumnReader reader, int entry) {
    this.name = name;
    this.outer = column.getPath()[0];
    this.reader = reader;
    this.known = column.getMaxDefinitionLevel();
    this.entry = entry;
    this.type = column.getPrimitiveType().getPrimitiveTypeName();
  }

  private ColumnCursor(String name) {
    this.name = name;
    this.outer = name;
    this.reader = null;
    this.known = 0;
    this.entry = 0;
    this.type = null;
  }

  /** Represents a column that the table does not have. */
  static ColumnCursor missing(String name) {
    return new ColumnCursor(name);
  }

  String name() {
    return name;
  }

  /** The name of the table's column to which this column of the file belongs. */
  String outer() {
    return outer;
  }

  boolean isKnown() {
    return reader != null && reader.getCurrentDefinitionLevel() == known;
  }

  Binary binary() {
    isRead = true;
    return reader().getBinary();
  }

  /**
   * The value as a text. Equal texts that follow each other are decoded once if the column has a
   * dictionary, which makes them the same object.
   */
  @SuppressWarnings("ReferenceEquality")
  String text() {
    Binary value = binary();
    if (value != last) {
      last = value;
      lastText = value.toStringUsingUTF8();
    }
    return lastText;
  }

  long whole() {
    isRead = true;
    return type == PrimitiveTypeName.INT32 ? reader().getInteger() : reader().getLong();
  }

  double measure() {
    isRead = true;
    return type == PrimitiveTypeName.DOUBLE ? reader().getDouble() : whole();
  }

  boolean truth() {
    isRead = true;
    return reader().getBoolean();
  }

  /**
   * Passes the cursor to the consumer at each known value of a list. A list can be read only once.
   */
  void each(Consumer<ColumnCursor> values) {
    if (reader == null || isPast) {
      return;
    }
    do {
      if (isKnown()) {
        values.accept(this);
      }
      step();
    } while (reader.getCurrentRepetitionLevel() > 0);
    isPast = true;
  }

  /** Whether the column is a part of a list or a map. */
  boolean isNested() {
    return entry > 0;
  }

  /** The values of a list, with null for an entry without a value. A list can be read only once. */
  List<@Nullable Object> entries() {
    List<@Nullable Object> entries = new ArrayList<>();
    do {
      if (isKnown()) {
        entries.add(value());
      } else if (reader().getCurrentDefinitionLevel() >= entry) {
        entries.add(null);
      }
      step();
    } while (reader().getCurrentRepetitionLevel() > 0);
    isPast = true;
    return entries;
  }

  /** The value as it is stored. */
  Object value() {
    isRead = true;
    return switch (Objects.requireNonNull(type)) {
      case BINARY -> reader().getBinary();
      case INT32 -> reader().getInteger();
      case INT64 -> reader().getLong();
      case DOUBLE -> reader().getDouble();
      case BOOLEAN -> reader().getBoolean();
      case FLOAT, INT96, FIXED_LEN_BYTE_ARRAY ->
          throw new IllegalStateException("Column " + name + " holds values of type " + type);
    };
  }

  /** Moves to the next row. */
  void advance() {
    if (reader == null) {
      return;
    }
    if (!isPast) {
      do {
        step();
      } while (reader.getCurrentRepetitionLevel() > 0);
    }
    isPast = false;
  }

  private void step() {
    if (!isRead && isKnown()) {
      reader().skip();
    }
    isRead = false;
    reader().consume();
  }

  private ColumnReader reader() {
    if (reader == null) {
      throw new IllegalStateException("No column " + name);
    }
    return reader;
  }
}
