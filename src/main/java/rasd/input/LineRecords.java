package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.bytes.CharsetGuess;

/**
 * Reads each line of a file as a record; blank lines are skipped. If a line has several objects, as
 * where files were joined without a line end, each object is a record.
 */
final class LineRecords implements Records {
  private final LineReader lines;
  private final InputPart part;
  private final Making making;
  private final Deque<RawRecord> unread = new ArrayDeque<>();
  private long number;

  /**
   * How a record is made from its bytes.
   *
   * @param hints charsets to try for records that are not in UTF-8
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
    while (unread.isEmpty() && (part.isWholeFile() || lines.position() < part.end())) {
      long position = lines.position();
      byte[] line = lines.next();
      if (line == null) {
        return null;
      }
      if (!isBlank(line)) {
        add(position, line);
      }
    }
    return unread.poll();
  }

  private void add(long position, byte[] line) {
    int begin = 0;
    for (int end : ends(line)) {
      byte[] object = end - begin == line.length ? line : Arrays.copyOfRange(line, begin, end);
      unread.add(making.record(part.isWholeFile() ? number++ : position + begin, object));
      begin = end;
    }
  }

  /**
   * Where the objects of a line end: directly before the next object, or at the end of the line.
   */
  private static List<Integer> ends(byte[] line) {
    List<Integer> ends = new ArrayList<>();
    JsonNesting nesting = new JsonNesting();
    boolean isBetween = false;
    for (int i = 0; i < line.length; i++) {
      if (isBetween && line[i] == '{') {
        ends.add(i);
      }
      boolean isBlank = line[i] == ' ' || line[i] == '\t';
      isBetween = nesting.closesWith(line[i]) || (isBetween && isBlank);
    }
    ends.add(line.length);
    return ends;
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
