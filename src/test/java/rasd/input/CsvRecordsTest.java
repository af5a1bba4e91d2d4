package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.bytes.CharsetGuess;

class CsvRecordsTest {
  private static final String CELLS =
      "0!malformed_csv: The row has %d cells, but the first row has 2.";
  private static final String QUOTATION =
      "!malformed_csv: A cell in quotation marks has no closing mark, or has a mark inside that is not doubled.";

  @TempDir Path folder;

  @Test
  void aRowIsAnObjectWithTheNamesOfTheFirstRowInOrder() throws IOException {
    assertRows(
        "text,id,empty\nنص,7,\nآخر,8,\"\"\n",
        "0:{\"id\":\"7\",\"text\":\"نص\"}",
        "1:{\"empty\":\"\",\"id\":\"8\",\"text\":\"آخر\"}");
  }

  @Test
  void aCellInQuotationMarksHoldsDelimitersLinesAndQuotationMarks() throws IOException {
    assertRows(
        "id,text\r\n1,\"قال، \"\"نعم\"\",\r\n\r\nثم سكت\"\r\n2,b\r\n",
        "0:{\"id\":\"1\",\"text\":\"قال، \\\"نعم\\\",\\n\\nثم سكت\"}",
        "1:{\"id\":\"2\",\"text\":\"b\"}");
  }

  @Test
  void quotationMarksWithinAnUnquotedCellAreLetters() throws IOException {
    assertRows(
        "id,text\n1,قال \"نعم\" ثم\n2,5\" x\n",
        "0:{\"id\":\"1\",\"text\":\"قال \\\"نعم\\\" ثم\"}",
        "1:{\"id\":\"2\",\"text\":\"5\\\" x\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFoundInTheFirstRow(String delimiter) throws IOException {
    String table = "id,text\n1,\"a,b;c|d\te\"\n".replaceFirst(",", delimiter);
    assertRows(
        table.replaceFirst("\n1,", "\n1" + delimiter), "0:{\"id\":\"1\",\"text\":\"a,b;c|d\\te\"}");
  }

  @Test
  void theDelimiterOfTheSettingsCounts() throws IOException {
    assertEquals(
        List.of("0:{\"a,b\":\"1,2\",\"c\":\"3\"}"),
        Rows.of(folder, "a.csv", "a,b#c\n1,2#3\n".getBytes(UTF_8), '#'));
  }

  @Test
  void aTsvIsCutByTabsAlone() throws IOException {
    byte[] table = "a,b;c\ttext\n1,2\tس\n".getBytes(UTF_8);
    assertEquals(List.of("0:{\"a,b;c\":\"1,2\",\"text\":\"س\"}"), Rows.of(folder, "a.tsv", table));
  }

  @Test
  void blankNamesAndRepeatedOnesAreTold() throws IOException {
    assertRows(
        "text,,text,text (2)\n1,2,3,4\n",
        "0:{\"column 2\":\"2\",\"text\":\"1\",\"text (2)\":\"3\",\"text (2) (2)\":\"4\"}");
  }

  @Test
  void aMarkIsNoPartOfTheFirstName() throws IOException {
    assertRows("\uFEFFtext\nس\n", "0:{\"text\":\"س\"}");
  }

  @Test
  void rowsWithNothingInThemAreNone() throws IOException {
    assertRows("id,text\n\n,\n  \n1,x\n,", "0:{\"id\":\"1\",\"text\":\"x\"}");
    assertRows("id,text\n");
    assertRows("");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1;2;3, 3"})
  void aRowOfMoreOrFewerCellsIsRefusedAndTheNextOneRead(String row, int cells) throws IOException {
    assertRows(
        "id;text\n" + row + "\n2;b\n", CELLS.formatted(cells), "1:{\"id\":\"2\",\"text\":\"b\"}");
  }

  @Test
  void aCellThatNeverEndsCostsItsLineAlone() throws IOException {
    assertRows(
        "id,text\n1,a\n2,\"open\n3,b\n4,c\n",
        "0:{\"id\":\"1\",\"text\":\"a\"}",
        "1" + QUOTATION,
        "2:{\"id\":\"3\",\"text\":\"b\"}",
        "3:{\"id\":\"4\",\"text\":\"c\"}");
  }

  @Test
  void aCellThatEndsInAnotherRowsCellCostsItsLineAlone() throws IOException {
    assertRows(
        "id,text\n1,\"open\n2,\"b\"\n3,\"c\nd\"\n",
        "0" + QUOTATION,
        "1:{\"id\":\"2\",\"text\":\"b\"}",
        "2:{\"id\":\"3\",\"text\":\"c\\nd\"}");
  }

  @Test
  void aCellThatNeverEndsInALargeFileIsFoundOut() throws IOException {
    List<String> rows =
        Rows.of(folder, "a.csv", ("id,text\n1,\"open\n" + "2,b\n".repeat(1000)).getBytes(UTF_8));
    assertEquals(1001, rows.size());
    assertEquals("0" + QUOTATION, rows.get(0));
    assertEquals("1000:{\"id\":\"2\",\"text\":\"b\"}", rows.get(1000));
  }

  @Test
  void aFirstRowThatCannotBeReadIsTheOnlyRefusal() throws IOException {
    assertRows("id,\"text\n1,a\n2,b\n", "0" + QUOTATION);
  }

  @Test
  void aRowThatIsTooLargeIsRefused() throws IOException {
    assertRows(
        "id,text\n1," + "س".repeat(600) + "\n2,b\n",
        "0!too_large: The record is larger than input.record_bytes, 1000 bytes.",
        "1:{\"id\":\"2\",\"text\":\"b\"}");
  }

  @Test
  void rowsOfWindowsAreReadInTheCharsetOfTheFile() throws IOException {
    String table =
        "id,text\n1,أعلن وزير الخارجية الروسي سيرغي لافروف اليوم في موسكو أن بلاده تدعو إلى مؤتمر\n2,لا\n";
    Path file = folder.resolve("a.csv");
    Files.write(file, table.getBytes(Charset.forName("windows-1256")));
    List<RawRecord> rows = Rows.raw(file, 1000, null);
    assertEquals("1:{\"id\":\"2\",\"text\":\"لا\"}", Rows.line(rows.get(1)));
    assertEquals("windows-1256", rows.get(1).notes().get(CharsetGuess.CHARSET));
  }

  @Test
  void aTableOfUtf16IsReadAndSaysSo() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, "\uFEFFid\ttext\r\n1\tس\r\n".getBytes(StandardCharsets.UTF_16LE));
    RawRecord row = Rows.raw(file, 1000, null).get(0);
    assertEquals("0:{\"id\":\"1\",\"text\":\"س\"}", Rows.line(row));
    assertEquals(
        Map.of(CharsetGuess.CHARSET, "UTF-16LE", CharsetGuess.CONFIDENCE, "100"),
        Map.copyOf(row.notes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "\"sep=;\"", "\uFEFFsep=;"})
  void aFirstLineMayNameTheDelimiter(String line) throws IOException {
    assertRows(line + "\nid;a,b\n1;2,3\n", "0:{\"a,b\":\"2,3\",\"id\":\"1\"}");
  }

  @Test
  void linesMayEndAtACarriageReturnAlone() throws IOException {
    assertRows(
        "id,text\r1,\"a\rb\"\r2,c\r",
        "0:{\"id\":\"1\",\"text\":\"a\\nb\"}",
        "1:{\"id\":\"2\",\"text\":\"c\"}");
  }

  @Test
  void aQuotationMarkMayFollowABackslash() throws IOException {
    assertRows(
        "id,text\n1,\"قال \\\"نعم\\\", ثم\"\n3,\"a \"\"b\"\"\"\n4,\"c\\d\"\n",
        "0:{\"id\":\"1\",\"text\":\"قال \\\"نعم\\\", ثم\"}",
        "1:{\"id\":\"3\",\"text\":\"a \\\"b\\\"\"}",
        "2:{\"id\":\"4\",\"text\":\"c\\\\d\"}");
  }

  @Test
  void inATsvQuotationMarksMayBeLetters() throws IOException {
    assertTsv("id\ttext\n1\t\"نعم\n2\t\"لا\" قال\n", "\\\"نعم", "\\\"لا\\\" قال");
    assertTsv("id\ttext\n1\t\"نعم\n2\tلا\"\n", "\\\"نعم", "لا\\\"");
    assertTsv("id\ttext\n1\t\"نعم\nأو\"\n2\t\"\"\"لا\"\n", "نعم\\nأو", "\\\"لا");
  }

  private void assertTsv(String table, String... texts) throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      rows.add("%d:{\"id\":\"%d\",\"text\":\"%s\"}".formatted(i, i + 1, texts[i]));
    }
    assertEquals(rows, Rows.of(folder, "a.tsv", table.getBytes(UTF_8)));
  }

  private void assertRows(String table, String... rows) throws IOException {
    assertEquals(List.of(rows), Rows.of(folder, "a.csv", table.getBytes(UTF_8)));
  }
}
