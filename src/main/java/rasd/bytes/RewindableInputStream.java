package rasd.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream that can go back to an earlier place. It keeps the bytes read since the last {@link
 * #forget}, but drops the earlier of these if there are more than {@link #MOST_KEPT}.
 */
public final class RewindableInputStream extends InputStream {
  private static final int MOST_KEPT = 1 << 20;
  private static final int FEWEST_KEPT = 1 << 13;

  private final InputStream in;
  private byte[] kept = new byte[FEWEST_KEPT];
  private int length;
  private long begin;
  private long position;
  private boolean ended;

  public RewindableInputStream(InputStream in) {
    this.in = in;
  }

  /** The offset of the next byte to read. */
  public long position() {
    return position;
  }

  /** The byte before the next one; -1 if it is not kept. */
  public int before() {
    return position > begin ? kept[(int) (position - begin - 1)] & 0xFF : -1;
  }

  /** Whether the end was reached, even if it came too early. */
  public boolean hasEnded() {
    return ended;
  }

  /** Drops the bytes before this offset; the stream cannot go back to them any more. */
  public void forget(long before) {
    int gone = (int) Math.max(0, Math.min(before - begin, position - begin));
    System.arraycopy(kept, gone, kept, 0, length - gone);
    length -= gone;
    begin += gone;
  }

  /** Goes back to an offset, or to the first byte that is kept if that comes later. */
  public void rewind(long to) {
    position = Math.max(begin, Math.min(to, begin + length));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int most) throws IOException {
    int again = (int) Math.min(most, begin + length - position);
    if (again > 0) {
      System.arraycopy(kept, (int) (position - begin), bytes, offset, again);
      position += again;
      return again;
    }
    int read = readOn(bytes, offset, most);
    ended |= read < 0;
    if (read > 0) {
      keep(bytes, offset, read);
      position += read;
    }
    return read;
  }

  private int readOn(byte[] bytes, int offset, int most) throws IOException {
    try {
      return in.read(bytes, offset, most);
    } catch (EOFException e) {
      ended = true;
      throw e;
    }
  }

  private void keep(byte[] bytes, int offset, int read) {
    if (length + read > MOST_KEPT) {
      begin += length;
      length = 0;
    }
    int from = Math.max(0, read - MOST_KEPT);
    begin += from;
    if (length + read - from > kept.length) {
      kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + read - from));
    }
    System.arraycopy(bytes, offset + from, kept, length, read - from);
    length += read - from;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
