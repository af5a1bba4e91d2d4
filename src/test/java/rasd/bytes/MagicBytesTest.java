package rasd.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.input.Rows;

class MagicBytesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "FD377A585A0000, XZ",
    "504B03041400, ZIP",
    "377ABCAF271C, SEVEN_ZIP",
    "526172211A0701, RAR",
    "255044462D312E37, PDF",
    "D0CF11E0A1B11AE1, WORD",
    "7B5C72746631, RICH_TEXT",
    "89504E470D0A, PNG",
    "FFD8FFE0, JPEG",
    "474946383961, GIF",
    "52494646ABCDEF0157454250, WEBP",
    "1F8B0800, GZIP",
    "425A6839314159265359, BZIP2",
    "28B52FFD, ZSTANDARD",
    "50415231, PARQUET",
    "574152432F312E310D0A, WARC",
  })
  void theFirstBytesTellTheFormat(String hex, MagicBytes signature) {
    assertEquals(Optional.of(signature), MagicBytes.of(HexFormat.of().parseHex(hex)));
  }

  @Test
  void anArchiveOfTarIsToldByItsMiddle() {
    String head = "news/a.txt" + "\0".repeat(247) + "ustar\00000";
    assertEquals(Optional.of(MagicBytes.TAR), MagicBytes.of(head.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "PK", "BZh is a word", "GIFT", "{\"text\": 1}", "WARC/1.0 is a format"})
  void textIsNone(String text) {
    assertEquals(Optional.empty(), MagicBytes.of(text.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, 'It is an xz file. Unpack it, or pack it as .gz, .bz2 or .zst.'",
    "a.jsonl.xz, 'It is an xz file. Unpack it, or pack it as .gz, .bz2 or .zst.'",
    "a.parquet.gz, A Parquet file must not be compressed as a whole. Unpack it.",
  })
  void theRefusalSaysWhatToDo(String name, String detail) throws IOException {
    byte[] xz = {(byte) 0xFD, '7', 'z', 'X', 'Z', 0, 0, 4};
    assertEquals(List.of("0!unknown_format: " + detail), Rows.of(folder, name, xz));
  }
}
