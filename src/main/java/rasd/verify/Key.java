package rasd.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.Platform;
import org.jspecify.annotations.Nullable;
import rasd.published.TableRow;

/**
 * Columns of a table whose values identify its rows, or join them with the rows of another table.
 *
 * @param areEntries whether the columns are parts of a list, each entry of which is such a key
 */
record Key(List<String> columns, boolean areEntries) {
  private static final long SEED = 42;

  static Key of(String... columns) {
    return new Key(List.of(columns), false);
  }

  static Key ofEntries(String... columns) {
    return new Key(List.of(columns), true);
  }

  /** The columns that a reader must request. */
  Set<String> outerColumns() {
    return columns.stream()
        .map(column -> column.replaceFirst("\\..*", ""))
        .collect(Collectors.toSet());
  }

  /** Whether the row has such a key, that is, none of the columns is null. */
  boolean isIn(TableRow row) {
    return columns.stream().allMatch(row::has);
  }

  /**
   * Passes the text and the hash of each key in a row to the consumer: of one key, or of one for
   * each entry of a list.
   */
  void each(TableRow row, ObjLongConsumer<Supplier<String>> consumer) {
    if (areEntries) {
      List<List<@Nullable Object>> parts = columns.stream().map(row::entries).toList();
      for (int i = 0; i < parts.get(0).size(); i++) {
        int entry = i;
        List<@Nullable Object> values = new ArrayList<>();
        parts.forEach(part -> values.add(part.get(entry)));
        consumer.accept(() -> text(values), hash(values));
      }
    } else if (isIn(row)) {
      consumer.accept(() -> text(row), hash(row));
    }
  }

  /** A 64-bit hash of the values in a row. */
  long hash(TableRow row) {
    long hash = SEED;
    for (String column : columns) {
      hash = hash(row.valueOrNull(column), hash);
    }
    return hash;
  }

  private static long hash(List<@Nullable Object> values) {
    long hash = SEED;
    for (Object value : values) {
      hash = hash(value, hash);
    }
    return hash;
  }

  private static long hash(@Nullable Object value, long seed) {
    if (value instanceof Binary text) {
      byte[] bytes = text.getBytesUnsafe();
      return XXH64.hashUnsafeBytes(bytes, Platform.BYTE_ARRAY_OFFSET, bytes.length, seed);
    }
    return value instanceof Number number ? XXH64.hashLong(number.longValue(), seed) : seed;
  }

  /** The values in a row as text. */
  String text(TableRow row) {
    List<@Nullable Object> values = new ArrayList<>();
    columns.forEach(column -> values.add(row.valueOrNull(column)));
    return text(values);
  }

  static String text(List<@Nullable Object> values) {
    return values.stream().map(Key::shown).collect(Collectors.joining(" "));
  }

  /** A value as text. */
  static String shown(@Nullable Object value) {
    return value instanceof Binary text
        ? "\"" + text.toStringUsingUTF8() + "\""
        : String.valueOf(value);
  }
}
