package rasd.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rasd.tables.Dishes.DISHES;
import static rasd.tables.Dishes.KOSHARI;
import static rasd.tables.Dishes.changed;
import static rasd.tables.Dishes.row;
import static rasd.tables.Dishes.rows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.Sparks;

class TableWriterTest {
  private static final long MEGABYTE = 1L << 20;
  private static final Row FUL = row("فول", 1L, "first", 0.1, null, "مصر", "", Map.of());
  private static final Row BIG_FUL = row("فول", 2L, "main", 0.1, null, null, "", Map.of());
  private static final Row KOSHARI =
      row("كشري", 1L, "main", null, 0.2, "مصر", "أرز وعدس", Map.of("كشرى", 3L));

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
    for (long megabytes : List.of(1L, 50L, 500L)) {
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

    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> writer().write(DISHES, rows));
    assertTrue(
        error.getMessage().startsWith("Table dishes: bad value in " + column + ": ["),
        error.getMessage());
  }

  static Stream<Arguments> aTableWithABadValueIsRefused() {
    return Stream.of(Arguments.of("course", "dessert"), Arguments.of("recipe", null));
  }

  @Test
  void theMessageNamesEveryBadColumn() {
    Row bad = row(null, 1L, "dessert", 7.0, null, null, "", Map.of());

    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> writer().write(DISHES, rows(bad)));
    assertTrue(
        error
            .getMessage()
            .startsWith(
                "Table dishes: bad value in name, course, salt: [null,1,dessert,7.0,null,null,"),
        error.getMessage());
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

  private WrittenTable write(Row... rows) throws IOException {
    return writer().write(DISHES, rows(rows));
  }

  private String other(Row... rows) throws IOException {
    return other(rows(rows));
  }

  /** The digest of rows written beside what was written before. */
  private String other(Dataset<Row> rows) throws IOException {
    return writer(folder.resolve("other-" + System.nanoTime()), MEGABYTE)
        .write(DISHES, rows)
        .digest();
  }

  private TableWriter writer() throws IOException {
    return writer(folder, MEGABYTE);
  }

  private static TableWriter writer(java.nio.file.Path folder, long inputBytes) throws IOException {
    return new TableWriter(
        new Path(folder.toString()), FileSystem.getLocal(new Configuration()), inputBytes);
  }

  private java.nio.file.Path file(WrittenTable written) {
    return folder.resolve("dishes").resolve(written.files().get(0));
  }

  private Dataset<Row> read() {
    return Sparks.session().read().parquet(folder.resolve("dishes").toString());
  }
}
