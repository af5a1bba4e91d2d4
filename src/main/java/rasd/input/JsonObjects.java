package rasd.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import rasd.bytes.Refusal;
import rasd.bytes.Utf8;

/**
 * Reads each object of a JSON file as a record where the file does not have one object per line:
 * the objects are in one array or in several ({@code ][}, where a crawl was appended), are
 * separated by commas, or extend over several lines. Anything that is not an object is refused. An
 * object with a line end inside a string is refused up to that line end.
 */
final class JsonObjects implements Records {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final LineRecords.Making making;
  private final long limit;
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private long number;

  /**
   * Reads the objects of a stream.
   *
   * @param limit the largest number of bytes of a record that are kept; the record after a longer
   *     one is still found
   */
  JsonObjects(InputStream in, LineRecords.Making making, long limit) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.making = making;
    this.limit = limit;
  }

  /** Whether a file that begins with these bytes has objects that are not one per line. */
  static boolean begins(byte[] head) {
    JsonNesting nesting = new JsonNesting();
    for (int i = Utf8.markBytes(head); i < head.length; i++) {
      byte b = head[i];
      if (b == '\n' && !nesting.isOutside()) {
        return !nesting.isInString(); // A truncated line usually ends inside a string.
      }
      if (nesting.isOutside() && b > ' ' && b != '{') {
        return b == '[';
      }
      if (nesting.closesWith(b)) {
        return isBeforeComma(head, i + 1);
      }
    }
    return false;
  }

  private static boolean isBeforeComma(byte[] head, int from) {
    int i = from;
    while (i < head.length && (head[i] == ' ' || head[i] == '\t')) {
      i++;
    }
    return i < head.length && head[i] == ',';
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    int b = in.read();
    while (b == ',' || b == '[' || b == ']' || isBlank(b)) {
      b = in.read();
    }
    if (b < 0) {
      return null;
    }
    record.reset();
    boolean isObject = b == '{';
    boolean isWhole = isObject ? readObject() : readUpToObject(b);
    return isWhole
        ? making.record(number++, record.toByteArray())
        : RawRecord.refused(
            number++,
            record.toByteArray(),
            new Refusal(
                "malformed_json",
                isObject ? "The object does not end." : "This is not a JSON object."));
  }

  /**
   * Reads from the opening brace to the closing brace. Returns false if a line ends inside a
   * string, or the file ends first.
   */
  private boolean readObject() throws IOException {
    JsonNesting nesting = new JsonNesting();
    nesting.closesWith('{');
    keep('{');
    for (int b = in.read(); b >= 0; b = in.read()) {
      keep(b);
      if (b == '\n' && nesting.isInString()) {
        return false;
      }
      if (nesting.closesWith(b)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads up to the next object or line end. The bytes are kept as a sample. Returns false, because
   * they are not an object.
   */
  private boolean readUpToObject(int first) throws IOException {
    int b = first;
    while (b >= 0 && b != '{' && b != '\n') {
      keep(b);
      in.mark(1);
      b = in.read();
    }
    if (b == '{') {
      in.reset();
    }
    return false;
  }

  private void keep(int b) {
    if (record.size() < limit) {
      record.write(b);
    }
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || isOfMark(b);
  }

  /**
   * Whether this is a byte of a byte-order mark, which may also occur where two files were joined.
   */
  private static boolean isOfMark(int b) {
    return b == 0xEF || b == 0xBB || b == 0xBF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
