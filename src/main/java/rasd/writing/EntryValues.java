package rasd.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.jspecify.annotations.Nullable;

/**
 * One part of every entry of an array or a map, such as the keys, which are one column of the file.
 */
abstract sealed class EntryValues {
  /**
   * Parquet's definition levels for a key of a map, for a value in a list or a map, and for a value
   * in a structure in a list.
   */
  static final int REQUIRED_KEY = 2;

  static final int IN_ENTRY = 3;
  static final int IN_STRUCTURE = 4;

  final int level;

  EntryValues(int level) {
    this.level = level;
  }

  /** Makes room for this number of entries. */
  abstract void fit(int size);

  abstract void addTo(RowDigest digest, int entry);

  abstract void write(ColumnWriter column, int entry, int repetition);

  /** Texts, some of which may be null. */
  static final class TextValues extends EntryValues {
    private @Nullable Binary[] values = new Binary[8];

    TextValues(int level) {
      super(level);
    }

    void set(int entry, @Nullable String text) {
      values[entry] = text == null ? null : Binary.fromConstantByteArray(text.getBytes(UTF_8));
    }

    void set(int entry, Binary utf8) {
      values[entry] = utf8;
    }

    void take(int entry, ArrayData texts, int ordinal) {
      values[entry] = texts.isNullAt(ordinal) ? null : TextCell.utf8(texts.getUTF8String(ordinal));
    }

    @Override
    void fit(int size) {
      if (size > values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
    }

    @Override
    void addTo(RowDigest digest, int entry) {
      Binary value = values[entry];
      if (value != null) {
        digest.add(value.getBytesUnsafe());
      }
    }

    @Override
    void write(ColumnWriter column, int entry, int repetition) {
      Binary value = values[entry];
      if (value == null) {
        column.writeNull(repetition, level - 1);
      } else {
        column.write(value, repetition, level);
      }
    }
  }

  /** Whole numbers. */
  abstract static sealed class WholeValues extends EntryValues {
    private long[] values = new long[8];

    WholeValues(int level) {
      super(level);
    }

    final void set(int entry, long value) {
      values[entry] = value;
    }

    final long get(int entry) {
      return values[entry];
    }

    @Override
    final void fit(int size) {
      if (size > values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
    }
  }

  /** 64-bit integers. */
  static final class LongValues extends WholeValues {
    LongValues(int level) {
      super(level);
    }

    @Override
    void addTo(RowDigest digest, int entry) {
      digest.add(get(entry));
    }

    @Override
    void write(ColumnWriter column, int entry, int repetition) {
      column.write(get(entry), repetition, level);
    }
  }

  /** 32-bit integers. */
  static final class IntValues extends WholeValues {
    IntValues(int level) {
      super(level);
    }

    @Override
    void addTo(RowDigest digest, int entry) {
      digest.add((int) get(entry));
    }

    @Override
    void write(ColumnWriter column, int entry, int repetition) {
      column.write((int) get(entry), repetition, level);
    }
  }
}
