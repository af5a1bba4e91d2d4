package rasd.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputPartTest {
  private static final long KIB = 1024;

  @ParameterizedTest
  @CsvSource({
    "10, 10, 0-10",
    "10, 11, 0-10",
    "10, 5, 0-5 5-10",
    "10, 4, 0-4 4-8 8-10",
    "10, 9, 0-9 9-10",
    "0, 1, 0-0",
    "3, 1, 0-1 1-2 2-3",
  })
  void plainLinesAreCutIntoRangesThatTouch(long bytes, long partBytes, String ranges) {
    assertEquals(ranges, ranges(InputPart.of(file("a.jsonl", bytes), partBytes)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.jsonl.gz", "a.jsonl.zst", "a.csv", "a.warc"})
  void whatCannotBeCutIsReadWhole(String name) {
    List<InputPart> parts = InputPart.of(file(name, 10), 4);
    assertEquals("0-10", ranges(parts));
    assertTrue(parts.get(0).isWholeFile());
  }

  /**
   * A bin of 256 KiB has room for two files of 64 KiB, because opening a file counts as 64 KiB
   * more.
   */
  @Test
  void partsArePackedInTheirOrder() {
    List<InputPart> parts =
        List.of(part(64), part(64), part(64), part(1000), part(0), part(0), part(0), part(0));
    assertEquals("2 1 1 4", sizes(InputPart.packed(parts, 256 * KIB)));
  }

  @Test
  void aPartLargerThanABinHasOneOfItsOwn() {
    assertEquals("1 1", sizes(InputPart.packed(List.of(part(500), part(500)), KIB)));
  }

  @Test
  void noPartsAreOneEmptyBin() {
    assertEquals("0", sizes(InputPart.packed(List.of(), KIB)));
  }

  private static InputFile file(String name, long bytes) {
    return new InputFile("file:/news/" + name, name, bytes, 0);
  }

  private static InputPart part(long kib) {
    return new InputPart(file("a.txt", kib * KIB), 0, kib * KIB);
  }

  private static String ranges(List<InputPart> parts) {
    return parts.stream()
        .map(part -> part.begin() + "-" + part.end())
        .collect(Collectors.joining(" "));
  }

  private static String sizes(List<List<InputPart>> bins) {
    return bins.stream().map(bin -> "" + bin.size()).collect(Collectors.joining(" "));
  }
}
