package rasd.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * What a file holds after decompression.
 *
 * @param head its first bytes
 * @param in all of it, the head too; it fails where the file does
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Content(byte[] head, InputStream in) {
  private static final int HEAD_BYTES = 1 << 16;

  static Content of(InputStream in) {
    byte[] head = new byte[HEAD_BYTES];
    int filled = 0;
    InputStream rest = CloseShieldInputStream.wrap(in); // Or it would be closed at its end.
    try {
      int read = 0;
      while (read >= 0 && filled < HEAD_BYTES) {
        filled += read;
        read = in.read(head, filled, HEAD_BYTES - filled);
      }
    } catch (IOException e) {
      rest = new BrokenInputStream((Throwable) e);
    }
    byte[] first = Arrays.copyOf(head, filled);
    return new Content(first, new SequenceInputStream(new ByteArrayInputStream(first), rest));
  }
}
