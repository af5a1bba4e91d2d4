package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Sparks;
import scala.jdk.javaapi.CollectionConverters;

class TablePartsTest {
  /** A column of every type there is. */
  private static final Table KINDS =
      Table.named("kinds", "A column of every type.")
          .key("id", StringType, "Its name.")
          .key("no", IntegerType, "Its number.")
          .blankAllowed("text", "May be empty.")
          .optional("note", StringType, "A text.")
          .optional("count", LongType, "A count.")
          .optional("share", DoubleType, "A share.")
          .optional("is_so", BooleanType, "Whether it is so.")
          .optional("on_day", DateType, "A day.")
          .optional("words", createArrayType(StringType), "Words.")
          .optional("about", createMapType(StringType, StringType), "What else there is.")
          .optional("forms", createMapType(StringType, LongType), "Counts of forms.")
          .optional("evidence", createArrayType(NameTables.SENTENCE_REFERENCE), "Sentences.")
          .build();

  private static final Row FULL =
      RowFactory.create(
          "a",
          1,
          "",
          "كشري 🍲 𞤀",
          5L,
          -0.0,
          true,
          Date.valueOf("1919-03-09"),
          seq("أرز", "عدس"),
          map(Map.of("b", "2")),
          map(Map.of("كشرى", 3L)),
          seq(sentence("x", 0), sentence("y", 7)));
  private static final Row EMPTY =
      RowFactory.create(
          "a",
          2,
          "text",
          "",
          -1L,
          0.25,
          false,
          Date.valueOf("2024-02-29"),
          seq(),
          map(Map.of()),
          map(Map.of()),
          seq());

  private static final Row NULLS =
      RowFactory.create("ب", -3, "", null, null, null, null, null, null, null, null, null);
  private static final List<Row> ROWS = List.of(FULL, without(EMPTY, "note"), NULLS);

  @TempDir java.nio.file.Path folder;

  @Test
  void theFileIsAsSparkWouldHaveWrittenIt() throws IOException, SQLException {
    WrittenTable spark = spark(KINDS, ROWS);
    WrittenTable ours = join(KINDS, part(KINDS, 0, ROWS));

    assertEquals(spark.digest(), ours.digest());
    assertEquals(3, ours.rows());
    assertEquals(read("spark", spark), read("ours", ours));
    assertEquals(ROWS, read("ours", ours));
    assertEquals(schema("spark", spark), schema("ours", ours));
    assertEquals(duckDb("spark", spark), duckDb("ours", ours));
  }

  private PartFile part(Table table, int partition, List<Row> rows) {
    try (TablePart part = parts().open(table, partition, 10 + partition)) {
      RowSink.write(table, rows, part);
      return part.finish();
    }
  }

  private WrittenTable join(Table table, PartFile... parts) {
    return parts().join(table, List.of(parts), 1);
  }

  private TableParts parts() {
    return new TableParts(new Path(folder.resolve("ours").toString()), new Configuration());
  }

  private WrittenTable spark(Table table, List<Row> rows) throws IOException {
    Configuration hadoop = new Configuration();
    return new TableWriter(
            new Path(folder.resolve("spark").toString()), FileSystem.getLocal(hadoop), 1)
        .write(table, Sparks.session().createDataFrame(rows, table.schema()));
  }

  private List<Row> read(String by, WrittenTable table) {
    return Sparks.session().read().parquet(folder(by, table).toString()).collectAsList();
  }

  private String schema(String by, WrittenTable table) {
    return Sparks.session().read().parquet(folder(by, table).toString()).schema().json();
  }

  private java.nio.file.Path folder(String by, WrittenTable table) {
    return folder.resolve(by).resolve(table.name());
  }

  /** Every row as DuckDB has it, a text each; after them the columns of the file. */
  private List<String> duckDb(String by, WrittenTable table) throws SQLException {
    String files = "'" + folder(by, table) + "/*.parquet'";
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String sql :
          List.of(
              "select t::varchar from read_parquet(%s) t",
              "select (name, type, repetition_type, num_children, converted_type, logical_type)"
                  + "::varchar from parquet_schema(%s)",
              "select (decode(key), decode(value))::varchar from parquet_kv_metadata(%s)"
                  + " order by key")) {
        try (ResultSet rows = connection.createStatement().executeQuery(sql.formatted(files))) {
          while (rows.next()) {
            found.add(rows.getString(1));
          }
        }
      }
    }
    return found;
  }

  private static Object seq(Object... values) {
    return CollectionConverters.asScala(Arrays.asList(values)).toSeq();
  }

  private static Object map(Map<String, ?> map) {
    return scala.collection.immutable.Map.from(CollectionConverters.asScala(map));
  }

  private static Row sentence(String article, int number) {
    return RowFactory.create(article, number);
  }

  private static Row without(Row row, String column) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(KINDS.columns().get(i).name().equals(column) ? null : row.get(i));
    }
    return RowFactory.create(values.toArray());
  }
}
