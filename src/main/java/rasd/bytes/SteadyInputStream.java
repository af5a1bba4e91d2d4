package rasd.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that returns bytes, ends, or fails. Some streams, especially those that decompress,
 * return 0 bytes again and again if their source is damaged, and a reader waits forever; this
 * stream fails instead. It tolerates some such reads, because a sound stream may return 0 bytes now
 * and then.
 */
public final class SteadyInputStream extends FilterInputStream {
  private static final int MOST_EMPTY_READS = 1000;

  public SteadyInputStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    for (int i = 0; i < MOST_EMPTY_READS; i++) {
      int read = in.read(bytes, offset, length);
      if (read != 0 || length == 0) {
        return read;
      }
    }
    throw new IOException("it returns no more bytes but does not end");
  }
}
