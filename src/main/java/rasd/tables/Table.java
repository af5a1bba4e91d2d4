package rasd.tables;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The declaration of an output table: its columns with their types, rules and comments. Its rows
 * are sorted by the key columns, in their order.
 */
public final class Table implements Serializable {
  private final String name;
  private final String comment;
  private final List<TableColumn> columns;

  private Table(String name, String comment, List<TableColumn> columns) {
    this.name = name;
    this.comment = comment;
    this.columns = List.copyOf(columns);
  }

  public static TableBuilder named(String name, String comment) {
    return new TableBuilder(name, comment);
  }

  public String name() {
    return name;
  }

  public String comment() {
    return comment;
  }

  public List<TableColumn> columns() {
    return columns;
  }

  public List<String> key() {
    return columns.stream().filter(TableColumn::isKey).map(TableColumn::name).toList();
  }

  /**
   * The columns with their comments. All are nullable, because Spark does not keep nullability in
   * Parquet files.
   */
  public StructType schema() {
    StructType schema = new StructType();
    for (TableColumn column : columns) {
      schema = schema.add(column.name(), column.type(), true, column.metadata());
    }
    return schema;
  }

  /** The Parquet schema in which the columns are stored. */
  public MessageType layout() {
    return TableFormat.of(this).schema();
  }

  /**
   * The rows with only this table's columns, in order, with their comments.
   *
   * @throws IllegalStateException if a column is missing or has a type other than declared, which
   *     is a bug in the stage
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    List<Column> selected = new ArrayList<>();
    for (TableColumn column : columns) {
      requireType(column, rows.schema());
      selected.add(col(column.name()).as(column.name(), column.metadata()));
    }
    return rows.select(selected.toArray(Column[]::new));
  }

  private void requireType(TableColumn column, StructType schema) {
    if (!List.of(schema.fieldNames()).contains(column.name())) {
      throw new IllegalStateException("Table " + name + ": no column " + column.name());
    }
    DataType found = schema.apply(column.name()).dataType();
    if (!nullable(found).equals(nullable(column.type()))) {
      throw new IllegalStateException(
          "Table %s: column %s is %s, must be %s"
              .formatted(name, column.name(), found.simpleString(), column.type().simpleString()));
    }
  }

  private static DataType nullable(DataType type) {
    if (type instanceof ArrayType array) {
      return DataTypes.createArrayType(nullable(array.elementType()), true);
    }
    if (type instanceof MapType map) {
      return DataTypes.createMapType(nullable(map.keyType()), nullable(map.valueType()), true);
    }
    if (type instanceof StructType struct) {
      StructType fields = new StructType();
      for (var field : struct.fields()) {
        fields = fields.add(field.name(), nullable(field.dataType()), true);
      }
      return fields;
    }
    return type;
  }

  /** Collects the columns in their order. */
  public static final class TableBuilder {
    private final String name;
    private final String comment;
    private final List<TableColumn> columns = new ArrayList<>();

    private TableBuilder(String name, String comment) {
      this.name = name;
      this.comment = comment;
    }

    public TableBuilder key(String column, DataType type, String meaning) {
      return add(column, type, TableColumn.Presence.KEY, meaning, null, null);
    }

    public TableBuilder required(String column, DataType type, String meaning) {
      return add(column, type, TableColumn.Presence.REQUIRED, meaning, null, null);
    }

    public TableBuilder optional(String column, DataType type, String meaning) {
      return add(column, type, TableColumn.Presence.OPTIONAL, meaning, null, null);
    }

    public TableBuilder blankAllowed(String column, String meaning) {
      return add(
          column, DataTypes.StringType, TableColumn.Presence.BLANK_ALLOWED, meaning, null, null);
    }

    /** Sets the least value of the column just added. */
    public TableBuilder from(double low) {
      TableColumn last = columns.remove(columns.size() - 1);
      return add(last.name(), last.type(), last.presence(), last.comment(), low, null);
    }

    /** Sets the least and the greatest value of the column just added. */
    public TableBuilder between(double low, double high) {
      TableColumn last = columns.remove(columns.size() - 1);
      return add(last.name(), last.type(), last.presence(), last.comment(), low, high);
    }

    /** Sets the only values of the column just added, and lists them in its comment. */
    public TableBuilder oneOf(String... labels) {
      TableColumn last = columns.remove(columns.size() - 1);
      columns.add(
          new TableColumn(
              last.name(),
              last.type(),
              last.presence(),
              last.comment() + " One of: " + String.join(", ", labels) + ".",
              null,
              null,
              List.of(labels)));
      return this;
    }

    /** Restricts the column just added to the labels of an enum. */
    public <E> TableBuilder oneOf(E[] values, Function<E, String> label) {
      return oneOf(Arrays.stream(values).map(label).toArray(String[]::new));
    }

    public Table build() {
      return new Table(name, comment, columns);
    }

    private TableBuilder add(
        String column,
        DataType type,
        TableColumn.Presence presence,
        String meaning,
        @Nullable Double low,
        @Nullable Double high) {
      columns.add(new TableColumn(column, type, presence, meaning, low, high, List.of()));
      return this;
    }
  }
}
