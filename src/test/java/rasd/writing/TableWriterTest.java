package rasd.writing;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rasd.writing.Dishes.DISHES;
import static rasd.writing.Dishes.KOSHARI;
import static rasd.writing.Dishes.changed;
import static rasd.writing.Dishes.row;
import static rasd.writing.Dishes.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.Sparks;
import rasd.tables.Table;

class TableWriterTest {
  private static final long MEGABYTE = 1L << 20;
  private static final Row FUL = row("فول", 1L, "first", 0.1, null, "مصر", "", Map.of());
  private static final Row BIG_FUL = row("فول", 2L, "main", 0.1, null, null, "", Map.of());
  private static final Row KOSHARI =
      row("كشري", 1L, "main", null, 0.2, "مصر", "أرز وعدس", Map.of("كشرى", 3L));

  private static final Table NUMBERS =
      Table.named("numbers", "One row per number in an article.")
          .key("article_id", StringType, "The article.")
          .key("number", IntegerType, "The number.")
          .build();

  @TempDir java.nio.file.Path folder;

  @Test
  void rowsAreSortedByTheKeyInOneFile() throws IOException {
    WrittenTable written = write(KOSHARI, BIG_FUL, FUL);

    assertEquals("dishes", written.name());
    assertEquals(3, written.rows());
    assertEquals(1, written.files().size());
    assertEquals(List.of(FUL, BIG_FUL, KOSHARI), read().collectAsList());
    assertEquals(file(written).toFile().length(), written.bytes());
    assertTrue(written.seconds() > 0);
  }

  @Test
  void theDigestDoesNotDependOnTheNumberOfFiles() throws IOException {
    String digest = write(FUL, BIG_FUL, KOSHARI).digest();

    Dataset<Row> rows = rows(KOSHARI, BIG_FUL, FUL);
    for (long megabytes : List.of(0L, 1L, 500L)) {
      TableWriter writer = writer(folder.resolve("of-" + megabytes), megabytes * MEGABYTE);
      assertEquals(digest, writer.write(DISHES, rows).digest());
    }
  }

  @Test
  void howManyFilesThereAreDoesNotFollowTheShufflesOfTheUser() throws IOException {
    String key = "spark.sql.shuffle.partitions";
    String before = Sparks.session().conf().get(key);
    Sparks.session().conf().set(key, "200");
    try {
      assertEquals(
          1, writer(folder, 20 * MEGABYTE).write(DISHES, rows(FUL, KOSHARI)).files().size());
    } finally {
      Sparks.session().conf().set(key, before);
    }
  }

  @Test
  void filesAreCompressedWithZstandard() throws IOException {
    var input =
        HadoopInputFile.fromPath(new Path(file(write(FUL)).toString()), new Configuration());
    try (ParquetFileReader reader = ParquetFileReader.open(input)) {
      reader
          .getFooter()
          .getBlocks()
          .get(0)
          .getColumns()
          .forEach(column -> assertEquals(CompressionCodecName.ZSTD, column.getCodec()));
    }
  }

  @Test
  void theFileSaysWhatItsColumnsMean() throws IOException {
    write(FUL);

    StructType schema = read().schema();
    assertEquals("Its name.", schema.apply("name").getComment().get());
    assertEquals(
        "When it is eaten. One of: first, main.", schema.apply("course").getComment().get());
  }

  @Test
  void columnsThatTheTableDoesNotHaveAreLeftOut() throws IOException {
    Dataset<Row> rows = rows(FUL);
    writer().write(DISHES, rows.withColumn("price", rows.col("size")));

    assertEquals(List.of(DISHES.schema().fieldNames()), List.of(read().schema().fieldNames()));
  }

  @Test
  void anEmptyTableIsAFileWithColumns() throws IOException {
    WrittenTable written = write();

    assertEquals(0, written.rows());
    assertEquals("0".repeat(32), written.digest());
    assertEquals(8, read().schema().size());
    assertEquals(0, read().count());
  }

  @Test
  void theDigestDoesNotDependOnTheOrderOfTheRowsNorOnTheirPartitions() throws IOException {
    String digest = write(FUL, BIG_FUL, KOSHARI).digest();

    assertEquals(digest, other(KOSHARI, BIG_FUL, FUL));
    assertEquals(digest, other(rows(BIG_FUL, KOSHARI, FUL).repartition(3)));
    assertEquals(digest, other(rows(KOSHARI, FUL, BIG_FUL).coalesce(1)));
  }

  @Test
  void theDigestDiffersWhenAValueDiffers() throws IOException {
    String digest = write(KOSHARI).digest();

    assertNotEquals(digest, other(changed("recipe", "أرز وحمص")));
    assertNotEquals(digest, other(changed("size", 2L)));
    assertNotEquals(digest, other(changed("salt", 0.1)), "A value that was not there.");
    assertNotEquals(digest, other(changed("origin", null)), "A value that is gone.");
    assertNotEquals(digest, other(changed("forms", Map.of("كشرى", 4L))));
  }

  @Test
  void theDigestDiffersWhenAValueMovesToTheNextColumn() throws IOException {
    assertNotEquals(
        write(row("كشري", 1L, "main", null, 0.2, "مصر", "", Map.of())).digest(),
        other(row("كشري", 1L, "main", 0.2, null, "مصر", "", Map.of())));
  }

  @ParameterizedTest
  @MethodSource
  void aTableWithABadValueIsRefused(String column, Object value) {
    Dataset<Row> rows = rows(FUL, changed(column, value));

    for (TableWriter writer : List.of(writer(), writer(folder.resolve("more"), 20 * MEGABYTE))) {
      IllegalStateException error =
          assertThrows(IllegalStateException.class, () -> writer.write(DISHES, rows));
      assertEquals("Table dishes: bad value in " + column + ": " + value, error.getMessage());
    }
  }

  static Stream<Arguments> aTableWithABadValueIsRefused() {
    return Stream.of(Arguments.of("course", "dessert"), Arguments.of("recipe", null));
  }

  @Test
  void rowsThatTheDriverHasAreWrittenInTheSameWay() {
    WrittenTable bySpark =
        writer(folder.resolve("spark"), 1).write(DISHES, rows(FUL, BIG_FUL, KOSHARI));
    WrittenTable byDriver = writer().write(DISHES, List.of(KOSHARI, BIG_FUL, FUL));

    assertEquals(bySpark.digest(), byDriver.digest());
    assertEquals(bySpark.files(), byDriver.files());
    assertEquals(bySpark.bytes(), byDriver.bytes());
    assertEquals(List.of(FUL, BIG_FUL, KOSHARI), read().collectAsList());
    assertThrows(
        IllegalStateException.class,
        () -> writer().write(DISHES, List.of(changed("course", "dessert"))));
  }

  @Test
  void articlesAreDividedByTheRangesOfTheirIds() {
    List<Row> sorted = List.of(number("0a", 1), number("7f", 0), number("7f", 1), number("f0", 1));
    Dataset<Row> rows =
        Sparks.session()
            .createDataFrame(
                List.of(sorted.get(3), sorted.get(2), sorted.get(0), sorted.get(1)),
                NUMBERS.schema());

    RDD<InternalRow> parts = RowOrder.of(NUMBERS).sorted(rows, 20 * MEGABYTE);

    assertEquals(
        2 * Sparks.session().sparkContext().defaultParallelism(), parts.getNumPartitions());
    WrittenTable written = writer(folder, 20 * MEGABYTE).write(NUMBERS, rows);
    assertEquals(1, written.files().size());
    assertEquals(
        sorted,
        Sparks.session().read().parquet(folder.resolve("numbers").toString()).collectAsList());
  }

  @Test
  void manyRowsOfOtherKeysAreSortedByAllCores() {
    List<Row> rows = new ArrayList<>();
    for (long size = 1; size <= 1000; size++) {
      String recipe = "x".repeat(140_000);
      rows.add(row("dish " + size % 7, size, "main", null, null, null, recipe, Map.of()));
    }
    Dataset<Row> dishes = rows(rows.toArray(Row[]::new)).repartition(3);

    RDD<InternalRow> parts = RowOrder.of(DISHES).sorted(dishes, 20 * MEGABYTE);

    assertEquals(Sparks.session().sparkContext().defaultParallelism(), parts.getNumPartitions());
    WrittenTable written = writer(folder, 20 * MEGABYTE).write(DISHES, dishes);
    assertEquals(writer(folder.resolve("one"), 1).write(DISHES, rows).digest(), written.digest());
    rows.sort(
        Comparator.comparing((Row row) -> row.getString(0)).thenComparing(row -> row.getLong(1)));
    assertEquals(rows, read().collectAsList());
  }

  @Test
  void aMissingColumnIsABug() {
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class, () -> writer().write(DISHES, rows(FUL).drop("course")));
    assertEquals("Table dishes: no column course", error.getMessage());
  }

  @Test
  void aColumnOfAnotherTypeIsABug() {
    Dataset<Row> rows = rows(FUL);
    Dataset<Row> asInts = rows.withColumn("size", rows.col("size").cast("int"));

    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> writer().write(DISHES, asInts));
    assertEquals("Table dishes: column size is int, must be bigint", error.getMessage());
  }

  private static Row number(String articleId, int number) {
    return RowFactory.create(articleId + "00", number);
  }

  private WrittenTable write(Row... rows) throws IOException {
    return writer().write(DISHES, rows(rows));
  }

  private String other(Row... rows) throws IOException {
    return other(rows(rows));
  }

  /** Writes rows into another folder and returns their digest. */
  private String other(Dataset<Row> rows) throws IOException {
    return writer(folder.resolve("other-" + System.nanoTime()), MEGABYTE)
        .write(DISHES, rows)
        .digest();
  }

  private TableWriter writer() {
    return writer(folder, 1);
  }

  private static TableWriter writer(java.nio.file.Path folder, long textBytes) {
    return new TableWriter(
        new TableParts(new Path(folder.toString()), new Configuration()), textBytes);
  }

  private java.nio.file.Path file(WrittenTable written) {
    return folder.resolve("dishes").resolve(written.files().get(0));
  }

  private Dataset<Row> read() {
    return Sparks.session().read().parquet(folder.resolve("dishes").toString());
  }
}
