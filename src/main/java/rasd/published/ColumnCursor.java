package rasd.published;

import java.util.function.Consumer;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** A column at the row at hand. */
final class ColumnCursor {
  private final String name;
  private final @Nullable ColumnReader reader;
  private final int known;
  private final @Nullable PrimitiveTypeName type;
  private boolean isRead;
  private boolean isPast;
  private Binary last = Binary.EMPTY;
  private String lastText = "";

  ColumnCursor(String name, ColumnDescriptor column, ColumnReader reader) {
    this.name = name;
    this.reader = reader;
    this.known = column.getMaxDefinitionLevel();
    this.type = column.getPrimitiveType().getPrimitiveTypeName();
  }

  private ColumnCursor(String name) {
    this.name = name;
    this.reader = null;
    this.known = 0;
    this.type = null;
  }

  /** A column that the table does not have. */
  static ColumnCursor missing(String name) {
    return new ColumnCursor(name);
  }

  String name() {
    return name;
  }

  boolean isKnown() {
    return reader != null && reader.getCurrentDefinitionLevel() == known;
  }

  Binary binary() {
    isRead = true;
    return reader().getBinary();
  }

  /** Equal texts that follow each other are decoded once; a dictionary gives the same object. */
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

  /** Hands over the values of a list, which can be had once. */
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

  /** To the next row. */
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
