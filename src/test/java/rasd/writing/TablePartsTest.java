package rasd.writing;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.Sparks;
import rasd.tables.ArticleTables;
import rasd.tables.NameTables;
import rasd.tables.Table;
import rasd.tables.Tables;
import rasd.tables.TopicTables;
import scala.jdk.javaapi.CollectionConverters;

class TablePartsTest {
  /** A table with a column of every type. */
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
          .optional("exemplars", TopicTables.EXEMPLAR_SENTENCES_TYPE, "Sentences with texts.")
          .build();

  private static final Table LINKS =
      Table.named("links", "One of two.").key("id", StringType, "Its name.").build();

  private static final Table ENDS =
      Table.named("ends", "The other.")
          .key("id", StringType, "Its name.")
          .key("no", IntegerType, "Its number.")
          .build();

  private static final Table LONG =
      Table.named("long", "Texts that do not compress.")
          .key("id", StringType, "Its name.")
          .required("text", StringType, "A long text.")
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
          seq(sentence("x", 0), sentence("y", 7)),
          seq(RowFactory.create("x", 0, "قال."), RowFactory.create("y", 7, "")));
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
          seq(),
          seq());

  private static final Row NULLS =
      RowFactory.create("ب", -3, "", null, null, null, null, null, null, null, null, null, null);
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

  @Test
  void rowsOfSparkAreWrittenAsTheyAre() throws IOException {
    WrittenTable spark = spark(KINDS, ROWS);
    WrittenTable ours =
        new TableWriter(parts(), 1)
            .write(KINDS, Sparks.session().createDataFrame(ROWS, KINDS.schema()));

    assertEquals(spark.digest(), ours.digest());
    assertEquals(ROWS, read("ours", ours));
  }

  @Test
  void everyTableOfTheJobCanBeWritten() {
    for (Table table : Tables.ALL) {
      assertEquals(0, join(table, part(table, 0, List.of())).rows());
    }
  }

  @Test
  void aTableOfTheJobHasTheDigestThatSparkTakes() throws IOException {
    List<Row> tokens =
        List.of(
            RowFactory.create("a", 0, 0, 0, 3, "نعم", "word", "نعم", "نعم", null, true),
            RowFactory.create("a", 0, 1, 4, 9, "و٢٠٢٤", "number", null, "و+2024", "2024", null));

    WrittenTable spark = spark(ArticleTables.TOKENS, tokens);

    assertEquals(
        spark.digest(), join(ArticleTables.TOKENS, part(ArticleTables.TOKENS, 0, tokens)).digest());
  }

  @Test
  void partsBecomeOneFileInTheirOrder() throws IOException {
    WrittenTable joined =
        join(
            KINDS,
            part(KINDS, 0, ROWS.subList(0, 1)),
            part(KINDS, 1, List.of()),
            part(KINDS, 2, ROWS.subList(1, 3)));

    assertEquals(List.of("part-00000.zstd.parquet"), joined.files());
    assertEquals(ROWS, read("ours", joined));
    assertEquals(spark(KINDS, ROWS).digest(), joined.digest());
    assertEquals(KINDS.schema().json(), schema("ours", joined));
    assertEquals(joined.files(), filesOf(joined));
    assertEquals(Files.size(folder("ours", joined).resolve(joined.files().get(0))), joined.bytes());
  }

  @Test
  void aFileThatIsLargeEnoughGetsNoFurtherPart() throws IOException {
    WrittenTable joined =
        join(
            KINDS,
            ofMegabytes(20, part(KINDS, 0, ROWS.subList(0, 1))),
            ofMegabytes(20, part(KINDS, 1, ROWS.subList(1, 2))),
            ofMegabytes(20, part(KINDS, 2, ROWS.subList(2, 3))));

    assertEquals(List.of("part-00000.zstd.parquet", "part-00001.zstd.parquet"), joined.files());
    java.nio.file.Path second = folder("ours", joined).resolve(joined.files().get(1));
    assertEquals(
        List.of(NULLS), Sparks.session().read().parquet(second.toString()).collectAsList());
  }

  /** The part, but with this number of megabytes as its size. */
  private static PartFile ofMegabytes(long megabytes, PartFile part) {
    return new PartFile(
        part.table(), part.name(), part.rows(), part.first(), part.second(), megabytes << 20);
  }

  @Test
  void aTableWithoutRowsIsAFileWithColumns() throws IOException {
    for (PartFile[] parts : List.of(new PartFile[] {part(KINDS, 0, List.of())}, new PartFile[0])) {
      WrittenTable empty = join(KINDS, parts);

      assertEquals(spark(KINDS, List.of()).digest(), empty.digest());
      assertEquals(0, empty.rows());
      assertEquals(KINDS.schema().json(), schema("ours", empty));
      assertEquals(List.of("part-00000.zstd.parquet"), filesOf(empty));
      FileSystem.getLocal(new Configuration()).delete(new Path(folder.toString()), true);
    }
  }

  @Test
  void whatAnotherAttemptLeftIsNotOfTheTable() throws IOException {
    RowSink.write(
        KINDS, ROWS, parts().open(KINDS, 0, 1)); // Killed before the part was finished or closed.
    try (TablePart twin = parts().open(KINDS, 0, 2)) {
      RowSink.write(KINDS, ROWS, twin);
      twin.finish();
    }
    WrittenTable joined = join(KINDS, part(KINDS, 0, ROWS));

    assertEquals(ROWS, read("ours", joined));
    assertEquals(joined.files(), filesOf(joined));
  }

  @Test
  void aPartThatIsGivenUpLeavesNoFile() throws IOException {
    try (TablePart part = parts().open(KINDS, 0, 1)) {
      RowSink.write(KINDS, ROWS, part);
    }
    try (Stream<java.nio.file.Path> left = Files.list(folder.resolve("ours/kinds/_parts"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void tasksWriteSeveralTablesAtOnce() throws IOException {
    TableParts parts = parts();
    List<List<PartFile>> written =
        new JavaSparkContext(Sparks.session().sparkContext())
            .parallelize(List.of("a", "b", "c"), 3)
            .map(id -> bothTables(parts, id))
            .collect();

    WrittenTable links = parts.join(LINKS, column(written, 0), 1);
    WrittenTable ends = parts.join(ENDS, column(written, 1), 1);

    assertEquals(
        List.of("[a]", "[b]", "[c]"), read("ours", links).stream().map(Row::toString).toList());
    assertEquals(
        List.of("[a,1]", "[b,1]", "[c,1]"),
        read("ours", ends).stream().map(Row::toString).toList());
  }

  private static List<PartFile> bothTables(TableParts parts, String id) {
    TablePart links = parts.open(LINKS);
    TablePart ends = parts.open(ENDS);
    links.text("id").set(id);
    links.endRow();
    ends.text("id").set(id);
    ends.integer("no").set(1);
    ends.endRow();
    return List.of(links.finish(), ends.finish());
  }

  private static List<PartFile> column(List<List<PartFile>> written, int number) {
    return written.stream().map(parts -> parts.get(number)).toList();
  }

  @Test
  void manyRowsAreSeveralRowGroupsOfOneTable() throws IOException {
    List<Row> rows = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 400; i++) {
      byte[] noise = new byte[60_000];
      random.nextBytes(noise);
      rows.add(RowFactory.create("%04d".formatted(i), HexFormat.of().formatHex(noise)));
    }

    WrittenTable ours = join(LONG, part(LONG, 0, rows));

    assertTrue(rowGroups(ours) > 1);
    assertEquals(spark(LONG, rows).digest(), ours.digest());
    assertEquals(rows, read("ours", ours));
  }

  private int rowGroups(WrittenTable table) throws IOException {
    Path file = new Path(folder("ours", table).resolve(table.files().get(0)).toString());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, new Configuration()))) {
      return reader.getRowGroups().size();
    }
  }

  private List<String> filesOf(WrittenTable table) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.list(folder("ours", table))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".crc"))
          .toList();
    }
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
    return SparkTable.write(
        table, Sparks.session().createDataFrame(rows, table.schema()), folder.resolve("spark"));
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

  /** Each row as DuckDB shows it, followed by the columns and the metadata of the file. */
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
