package rasd.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives bytes, ends, or fails. Some streams, above all those that unpack, give no
 * bytes for ever where their source is damaged, and whoever reads them to their end waits for ever;
 * this one fails there. To fail too soon would be wrong: a stream may give none now and then.
 */
final class SteadyInputStream extends FilterInputStream {
  private static final int MOST_EMPTY_READS = 1000;

  SteadyInputStream(InputStream in) {
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
    throw new IOException("it gives no more bytes and does not end");
  }
}
