package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file that are not blank, each a record. */
final class LineRecords implements Records {
  private final LineReader lines;
  private final InputPart part;
  private final List<CharsetGuess> hints;
  private final @Nullable Charset wide;
  private long number;

  /**
   * Records of lines.
   *
   * @param lines at the first line of the part; where they are UTF-16, made UTF-8
   * @param hints charsets of lines that are no UTF-8
   * @param wide UTF-16 that they were, or null
   */
  LineRecords(LineReader lines, InputPart part, List<CharsetGuess> hints, @Nullable Charset wide) {
    this.lines = lines;
    this.part = part;
    this.hints = hints;
    this.wide = wide;
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
        return record(part.isWholeFile() ? number++ : position, line);
      }
    }
    return null;
  }

  private RawRecord record(long at, byte[] line) {
    byte[] bytes = wide == null ? line : new String(line, UTF_8).getBytes(wide);
    return RawRecord.of(at, Format.JSON_LINES, bytes, hints, Collections.emptySortedMap());
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
