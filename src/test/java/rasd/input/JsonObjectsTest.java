package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectsTest {
  private static final String A = "{\"a\": \"قال [\\\"} {\"}";
  private static final String B = "{\"b\": [1, {\"c\": []}]}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s,\n%s,\n",
        "%s , %s",
        "[%s,%s]",
        "[\n%s,\n%s\n]\n",
        " [ %s ]\r\n[%s]",
        "[%s][%s]",
        "\uFEFF[%s\n,%s"
      })
  void theObjectsOfArraysAreRecordsWithTheirOwnBytes(String form) throws IOException {
    assertRecords(form.formatted(A, B), "0:" + A, "1:" + B);
  }

  @Test
  void anObjectMayTakeManyLines() throws IOException {
    String object = "{\n  \"a\": 1,\n  \"b\": [\n    2\n  ]\n}";
    assertRecords(object + "\n" + object + "\n", "0:" + object, "1:" + object);
    assertRecords("[" + object + ",\r\n" + B + "]", "0:" + object, "1:" + B);
  }

  @Test
  void objectsOfOneLineAreRecords() throws IOException {
    assertRecords(A + B + "\n" + A, "0:" + A, "1:" + B, "2:" + A);
    assertRecords(A + "\n" + A + " " + B + "\n", "0:" + A, "1:" + A + " ", "2:" + B);
    assertRecords(A + "\n" + A + "}" + B, "0:" + A, "1:" + A + "}" + B);
  }

  @Test
  void aFileOfOneObjectALineIsReadByLines() throws IOException {
    assertRecords(A + "\n{\"b\": \n{\"c\":1}\n", "0:" + A, "1:{\"b\": ", "2:{\"c\":1}");
    assertRecords("{\"a\": \"cut\n" + B, "0:{\"a\": \"cut", "1:" + B);
    assertRecords("no JSON\n" + B, "0:no JSON", "1:" + B);
  }

  @Test
  void whatIsNoObjectIsRefusedAndTheNextOneRead() throws IOException {
    assertRecords(
        "[1, \"a\", " + A + ",\n{\"b\": \"no end\n" + B + ", {\"d\":",
        "0!malformed_json: This is not a JSON object.",
        "1:" + A,
        "2!malformed_json: The object does not end.",
        "3:" + B,
        "4!malformed_json: The object does not end.");
  }

  @Test
  void anObjectThatIsTooLargeCostsItselfAlone() throws IOException {
    assertRecords(
        "[{\"a\":\"" + "س".repeat(600) + "\"}," + B + "]",
        "0!too_large: The record is larger than input.record_bytes, 1000 bytes.",
        "1:" + B);
  }

  @Test
  void anArrayMayBeInUtf16() throws IOException {
    byte[] array = ("\uFEFF[\n" + A + "\n]").getBytes(UTF_16LE);
    List<RawRecord> found = Rows.raw(write(array), 10, null);
    assertEquals(A, new String(found.get(0).bytes(), UTF_16LE));
    assertEquals(1, found.size());
  }

  @Test
  void anEmptyArrayHoldsNothing() throws IOException {
    assertRecords("[]\n");
  }

  private Path write(byte[] bytes) throws IOException {
    return java.nio.file.Files.write(folder.resolve("a.json"), bytes);
  }

  private void assertRecords(String text, String... records) throws IOException {
    assertEquals(List.of(records), Rows.of(folder, "a.json", text.getBytes(UTF_8)));
  }
}
