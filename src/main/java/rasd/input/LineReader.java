package rasd.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of bytes. A line ends with a line feed, with or without a carriage return before it.
 * In files of old Macs, which have no line feeds, a line ends with a carriage return. A line longer
 * than the limit is truncated; the next line is still found.
 */
final class LineReader implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte end;
  private final long limit;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int filled;
  private long position;

  /**
   * Reads the lines of a stream.
   *
   * @param end the byte that ends a line, from {@link #end}
   * @param limit the largest number of bytes of a line that are returned
   * @param position offset of the stream's first byte in its file
   */
  LineReader(InputStream in, byte end, long limit, long position) {
    this.in = in;
    this.end = end;
    this.limit = limit;
    this.position = position;
  }

  /** The byte that ends the lines of a file that begins with these bytes. */
  static byte end(byte[] head) {
    boolean isOfMac = false;
    for (byte b : head) {
      if (b == '\n') {
        return '\n';
      }
      isOfMac |= b == '\r';
    }
    return (byte) (isOfMac ? '\r' : '\n');
  }

  /** The offset of the first byte of the line that {@link #next} will return. */
  long position() {
    return position;
  }

  /** The next line without its end; null after the last one. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    boolean any = false;
    boolean whole = true;
    while (fill()) {
      any = true;
      int at = next;
      while (at < filled && buffer[at] != end) {
        at++;
      }
      whole &= append(at - next);
      boolean ended = at < filled;
      position += at - next + (ended ? 1 : 0);
      next = ended ? at + 1 : at;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    return whole ? withoutCarriageReturn(line.toByteArray()) : line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return next < filled;
  }

  /** Appends the bytes for which the line has room. Returns whether it had room for all of them. */
  private boolean append(int length) {
    int room = (int) Math.min(length, limit - line.size());
    line.write(buffer, next, room);
    return room == length;
  }

  private static byte[] withoutCarriageReturn(byte[] line) {
    boolean ends = line.length > 0 && line[line.length - 1] == '\r';
    return ends ? java.util.Arrays.copyOf(line, line.length - 1) : line;
  }
}
