package rasd.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import rasd.writing.RowDigest;

/**
 * The current row of a table, with its values by the names of the columns. A value is decoded only
 * when it is requested. The parts of a list, a map or a struct are named by their path: {@code
 * evidence.article_id}, {@code forms.key}.
 */
public final class TableRow {
  /** A condition on rows: the column must have one of these texts. */
  private record CursorTest(ColumnCursor cursor, Set<Binary> texts) {
    boolean isPassed() {
      return cursor.isKnown() && texts.contains(cursor.binary());
    }
  }

  private final ColumnCursor[] cursors;
  private final List<CursorTest> tests;

  private TableRow(ColumnCursor[] cursors, List<Scan.Condition> conditions) {
    this.cursors = cursors;
    this.tests =
        conditions.stream()
            .map(condition -> new CursorTest(cursor(condition.column()), condition.texts()))
            .toList();
  }

  static TableRow over(
      PageReadStore pages,
      MessageType schema,
      String createdBy,
      Set<String> columns,
      List<Scan.Condition> conditions) {
    ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, new NoRecords(), schema, createdBy);
    List<ColumnCursor> cursors = new ArrayList<>();
    for (ColumnDescriptor column : schema.getColumns()) {
      cursors.add(
          new ColumnCursor(
              name(column), column, store.getColumnReader(column), entry(column, schema)));
    }
    for (String column : columns) {
      if (!schema.containsField(column)) {
        cursors.add(ColumnCursor.missing(column));
      }
    }
    return new TableRow(cursors.toArray(ColumnCursor[]::new), conditions);
  }

  /** The path of a column, without the levels that only mark a list or a map. */
  private static String name(ColumnDescriptor column) {
    List<String> names = new ArrayList<>();
    for (String part : column.getPath()) {
      if (!Set.of("list", "element", "key_value").contains(part)) {
        names.add(part);
      }
    }
    return String.join(".", names);
  }

  /**
   * The least definition level at which the list or map around the column has an entry; 0 if the
   * column is not part of a list or a map.
   */
  private static int entry(ColumnDescriptor column, MessageType schema) {
    String[] path = column.getPath();
    for (int length = 1; length <= path.length; length++) {
      String[] outer = Arrays.copyOf(path, length);
      if (schema.getMaxRepetitionLevel(outer) > 0) {
        return schema.getMaxDefinitionLevel(outer);
      }
    }
    return 0;
  }

  boolean passes() {
    for (CursorTest test : tests) {
      if (!test.isPassed()) {
        return false;
      }
    }
    return true;
  }

  void advance() {
    for (ColumnCursor cursor : cursors) {
      cursor.advance();
    }
  }

  private ColumnCursor cursor(String column) {
    for (ColumnCursor cursor : cursors) {
      if (cursor.name().equals(column)) {
        return cursor;
      }
    }
    throw new NoSuchElementException(column);
  }

  /**
   * Adds the row to a digest, in the same way as when the row was written. All columns must have
   * been requested, in their order. Lists cannot be read after this.
   */
  public void addTo(RowDigest digest) {
    int place = 0;
    for (int i = 0; i < cursors.length; place++) {
      int next = i + 1;
      while (next < cursors.length && cursors[next].outer().equals(cursors[i].outer())) {
        next++;
      }
      digest.addPlace(place);
      if (cursors[i].isNested()) {
        addEntries(Arrays.asList(cursors).subList(i, next), digest);
      } else if (cursors[i].isKnown()) {
        add(cursors[i].value(), digest);
      }
      i = next;
    }
    digest.endRow();
  }

  /** Adds the entries one by one, each with all its parts. */
  private static void addEntries(List<ColumnCursor> parts, RowDigest digest) {
    List<List<@Nullable Object>> values = parts.stream().map(ColumnCursor::entries).toList();
    for (int entry = 0; entry < values.get(0).size(); entry++) {
      for (List<@Nullable Object> part : values) {
        Object value = part.get(entry);
        if (value != null) {
          add(value, digest);
        }
      }
    }
  }

  private static void add(Object value, RowDigest digest) {
    if (value instanceof Binary text) {
      digest.add(text.getBytes());
    } else if (value instanceof Integer number) {
      digest.add(number);
    } else if (value instanceof Long number) {
      digest.add(number);
    } else if (value instanceof Double number) {
      digest.add(number);
    } else {
      digest.add((boolean) value ? 1 : 0);
    }
  }

  /** The stored value of a column that is not part of a list or a map; null if there is none. */
  public @Nullable Object valueOrNull(String column) {
    ColumnCursor cursor = cursor(column);
    return cursor.isKnown() ? cursor.value() : null;
  }

  /** The values of a list, or of a part of its entries, as they are stored. */
  public List<@Nullable Object> entries(String column) {
    return cursor(column).entries();
  }

  /** Whether the column is not null. */
  public boolean has(String column) {
    return cursor(column).isKnown();
  }

  /** A text that is never null. */
  public String text(String column) {
    return cursor(column).text();
  }

  /** A text, or null. */
  public @Nullable String textOrNull(String column) {
    ColumnCursor cursor = cursor(column);
    return cursor.isKnown() ? cursor.text() : null;
  }

  /** Whether there is a text and it ends with these bytes. The text is not decoded. */
  public boolean endsWith(String column, byte[] end) {
    ColumnCursor cursor = cursor(column);
    if (!cursor.isKnown()) {
      return false;
    }
    byte[] text = cursor.binary().getBytesUnsafe();
    int from = text.length - end.length;
    return from >= 0 && Arrays.equals(text, from, text.length, end, 0, end.length);
  }

  /** The value to which {@code texts} maps the column's text; null if there is none. */
  public <T> @Nullable T lookUp(String column, Texts<T> texts) {
    ColumnCursor cursor = cursor(column);
    return cursor.isKnown() ? texts.get(cursor.binary()) : null;
  }

  /** A whole number that is never null. */
  public long whole(String column) {
    return cursor(column).whole();
  }

  /** A measure, or NaN for null. */
  public double measure(String column) {
    ColumnCursor cursor = cursor(column);
    return cursor.isKnown() ? cursor.measure() : Double.NaN;
  }

  /** A boolean; null counts as false. */
  public boolean truth(String column) {
    ColumnCursor cursor = cursor(column);
    return cursor.isKnown() && cursor.truth();
  }

  /** A day, or null. */
  public @Nullable LocalDate day(String column) {
    ColumnCursor cursor = cursor(column);
    return cursor.isKnown() ? LocalDate.ofEpochDay(cursor.whole()) : null;
  }

  /** The texts of a list, without those that are null. */
  public List<String> texts(String column) {
    List<String> texts = new ArrayList<>();
    cursor(column).each(value -> texts.add(value.text()));
    return texts;
  }

  /** The whole numbers of a list. */
  public List<Long> wholes(String column) {
    List<Long> wholes = new ArrayList<>();
    cursor(column).each(value -> wholes.add(value.whole()));
    return wholes;
  }

  /** A map from texts to counts. */
  public Map<String, Long> counts(String column) {
    List<String> keys = texts(column + ".key");
    List<Long> values = wholes(column + ".value");
    Map<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      counts.put(keys.get(i), values.get(i));
    }
    return counts;
  }

  /** A converter that makes no records; values are read from the columns. */
  private static final class NoRecords extends GroupConverter {
    @Override
    public Converter getConverter(int field) {
      return this;
    }

    @Override
    public PrimitiveConverter asPrimitiveConverter() {
      return new PrimitiveConverter() {};
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
