package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, \n and \r are written as escapes, and each line is written as offset:line. */
class LineReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ab\\ncd\\n         | 0:ab 3:cd
          ab\\ncd            | 0:ab 3:cd
          ab\\r\\ncd\\r\\n   | 0:ab 4:cd
          ab\\r\\ncd\\r      | 0:ab 4:cd
          ab\\n\\ncd         | 0:ab 3: 4:cd
          \\nab              | 0: 1:ab
          \\r\\n             | 0:
          \\r\\r\\nab        | 0:\\r 3:ab
          a\\rb\\nc          | 0:a\\rb 4:c
          ''                 | ''
          """)
  void linesEndAtALineFeed(String text, String lines) throws IOException {
    assertEquals(lines, read(stream(text), 100));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          abcdef\\nab\\n     | 4 | 0:abcd 7:ab
          abcd\\nab\\n       | 4 | 0:abcd 5:ab
          abcdefghij         | 4 | 0:abcd
          abcdef\\r\\nab\\n  | 4 | 0:abcd 8:ab
          abc\\rdef\\nab     | 4 | 0:abc\\r 8:ab
          """)
  void aLineIsCutAtTheLimitAndTheNextIsFound(String text, long limit, String lines)
      throws IOException {
    assertEquals(lines, read(stream(text), limit));
  }

  @Test
  void aStreamThatGivesOneByteAtATimeHasTheSameLines() throws IOException {
    InputStream slow =
        new FilterInputStream(stream("ab\\r\\ncd\\n\\nef")) {
          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 1));
          }
        };
    assertEquals("0:ab 4:cd 7: 8:ef", read(slow, 100));
  }

  @Test
  void linesLongerThanTheBufferAreWhole() throws IOException {
    String longLine = "س".repeat(100_000);
    LineReader reader = new LineReader(stream(longLine + "\\nab"), (byte) '\n', 1_000_000, 7);
    assertEquals(7, reader.position());
    assertEquals(longLine, new String(reader.next(), UTF_8));
    assertEquals(200_008, reader.position());
    assertEquals("ab", new String(reader.next(), UTF_8));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.replace("\\n", "\n").replace("\\r", "\r").getBytes(UTF_8));
  }

  @Test
  void withoutLineFeedsLinesEndAtACarriageReturn() throws IOException {
    byte end = LineReader.end("ab\r\rcd".getBytes(UTF_8));
    assertEquals("0:ab 3: 4:cd", read(stream("ab\\r\\rcd\\r"), end, 100));
    assertEquals('\n', LineReader.end("ab\rcd\n".getBytes(UTF_8)));
    assertEquals('\n', LineReader.end("ab".getBytes(UTF_8)));
  }

  private static String read(InputStream in, long limit) throws IOException {
    return read(in, (byte) '\n', limit);
  }

  private static String read(InputStream in, byte end, long limit) throws IOException {
    LineReader reader = new LineReader(in, end, limit, 0);
    StringBuilder read = new StringBuilder();
    long position = reader.position();
    for (byte[] line = reader.next(); line != null; line = reader.next()) {
      read.append(read.isEmpty() ? "" : " ").append(position).append(':');
      read.append(new String(line, UTF_8).replace("\r", "\\r"));
      position = reader.position();
    }
    return read.toString();
  }
}
