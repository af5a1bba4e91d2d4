package rasd.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.Sparks;

class ParquetRecordsTest {
  private static final int ROWS = 3000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'نص "x"'                                    | "نص \\"x\\""
          7                                           | 7
          9007199254740993L                           | 9007199254740993
          1.50BD                                      | 1.50
          cast(1.1 as decimal(30,2))                  | 1.10
          2.5D                                        | 2.5
          true                                        | true
          DATE'2014-10-15'                            | "2014-10-15"
          TIMESTAMP'2014-10-15 09:00:00.5'            | "2014-10-15T09:00:00.500Z"
          TIMESTAMP_NTZ'2014-10-15 09:00:00'          | "2014-10-15T09:00"
          array('أ', null, 'ب')                       | ["أ",null,"ب"]
          array()                                     | []
          array(array(1), array())                    | [[1],[]]
          array(named_struct('a', 1))                 | [{"a":1}]
          array(named_struct('a', 1, 'b', 2))         | [{"a":1,"b":2}]
          named_struct('b', 1, 'a', named_struct('c', 'س')) | {"a":{"c":"س"},"b":1}
          map('b', 1, 'a', cast(null as int))         | {"a":null,"b":1}
          X'FF00'                                     | "/wA="
          encode('نص', 'UTF-8')                       | "نص"
          """)
  void aValueIsWrittenAsJsonWouldWriteIt(String sql, String json) throws IOException {
    assertEquals(
        List.of("0:{\"m\":" + json + "}"),
        lines(table(Sparks.session().sql("select " + sql + " as m")), Long.MAX_VALUE));
  }

  @Test
  void aNullIsLeftOutAndColumnsAreInOrder() throws IOException {
    Dataset<Row> rows =
        Sparks.session().sql("select 'نص' as text, 7 as id, cast(null as int) as x");
    assertEquals(List.of("0:{\"id\":7,\"text\":\"نص\"}"), lines(table(rows), Long.MAX_VALUE));
  }

  @Test
  void thePartsOfAFileTogetherGiveItsRowsUnderTheirNumbers() throws IOException {
    Path file = table(numbers());
    List<String> whole = lines(file, Long.MAX_VALUE);
    assertEquals(ROWS, whole.size());
    assertEquals("2999:{\"id\":2999,\"text\":\"خبر 2999\"}", whole.get(ROWS - 1));
    for (long partBytes : new long[] {500, 5000, 20_000}) {
      assertEquals(whole, lines(file, partBytes), "parts of " + partBytes + " bytes");
    }
  }

  @Test
  void aDamagedFileIsARefusalAfterTheRowsThatAreWhole() throws IOException {
    byte[] whole = Files.readAllBytes(table(numbers()));
    for (int length : new int[] {0, 4, 100, whole.length / 2, whole.length - 1}) {
      List<String> found = Rows.of(folder, "a.parquet", Arrays.copyOf(whole, length));
      assertTrue(found.get(found.size() - 1).contains("!unreadable: "), found.toString());
    }
    for (int i = 4; i < whole.length; i += whole.length / 50) {
      byte[] damaged = whole.clone();
      Arrays.fill(damaged, i, Math.min(i + 20, whole.length), (byte) 0x5A);
      List<String> found = Rows.of(folder, "a.parquet", damaged);
      assertTrue(found.size() >= 1, "byte " + i);
    }
  }

  /** So many rows that they fill several row groups. */
  private static Dataset<Row> numbers() {
    return Sparks.session()
        .range(0, ROWS, 1, 1)
        .selectExpr("id", "'خبر ' || cast(id as string) as text");
  }

  private Path table(Dataset<Row> rows) throws IOException {
    Path table = folder.resolve("table");
    rows.coalesce(1)
        .write()
        .mode("overwrite")
        .option("parquet.block.size", 2000)
        .option("parquet.block.size.row.check.min", 10)
        .option("parquet.page.size.row.check.min", 10)
        .option("parquet.page.size", 500)
        .parquet(table.toString());
    try (var files = Files.list(table)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
    }
  }

  private static List<String> lines(Path file, long partBytes) throws IOException {
    List<String> lines = new ArrayList<>();
    Rows.raw(file, partBytes, null).forEach(record -> lines.add(Rows.line(record)));
    return lines;
  }
}
