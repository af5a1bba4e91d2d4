package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.bytes.CharsetGuess;

/** Reads each line of a file as a record; blank lines are skipped. */
final class LineRecords implements Records {
  private final LineReader lines;
  private final InputPart part;
  private final Making making;
  private long number;

  /**
   * How a record is made from its bytes.
   *
   * @param hints charsets to try for records that are not UTF-8
   * @param wide the form of UTF-16 from which the bytes were converted to UTF-8, or null
   */
  record Making(List<CharsetGuess> hints, @Nullable Charset wide) {
    RawRecord record(long at, byte[] read) {
      byte[] bytes = wide == null ? read : new String(read, UTF_8).getBytes(wide);
      return RawRecord.of(at, FileFormat.JSON_LINES, bytes, hints, Collections.emptySortedMap());
    }
  }

  /**
   * Reads the records of lines.
   *
   * @param lines positioned at the first line of the part
   */
  LineRecords(LineReader lines, InputPart part, Making making) {
    this.lines = lines;
    this.part = part;
    this.making = making;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (part.isWholeFile() || lines.position() < part.end()) {
      long position = lines.position();
      byte[] line = lines.next();
      if (line == null) {
        return null;
      }
      if (!isBlank(line)) {
        return making.record(part.isWholeFile() ? number++ : position, line);
      }
    }
    return null;
  }

  static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
