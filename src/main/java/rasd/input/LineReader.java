package rasd.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes, ended by a line feed, with or without a carriage return before it. A line longer
 * than the limit is cut there; the next line is found all the same.
 */
final class LineReader implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int filled;
  private long position;

  LineReader(InputStream in, long limit, long position) {
    this.in = in;
    this.limit = limit;
    this.position = position;
  }

  /** Offset of the first byte of the line that {@link #next} gives next. */
  long position() {
    return position;
  }

  /** The next line without its end, or null after the last one. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    boolean any = false;
    boolean whole = true;
    while (fill()) {
      any = true;
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      whole &= append(end - next);
      boolean ended = end < filled;
      position += end - next + (ended ? 1 : 0);
      next = ended ? end + 1 : end;
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

  /** Whether the line had room for all of it. */
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
