package rasd.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.apache.commons.io.input.BrokenInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * The content of a file after decompression.
 *
 * @param head the first bytes of the content
 * @param in the whole content including the head; reading from it fails where reading the file
 *     fails
 * @param isPacked whether the file was compressed
 */
@SuppressWarnings("ArrayRecordComponent") // Contents are never compared.
public record Content(byte[] head, InputStream in, boolean isPacked) {
  private static final int HEAD_BYTES = 1 << 16;

  /** The decompressed content of a file with this name. */
  public static Content of(InputStream stored, String fileName) throws IOException {
    Content packed = of(stored, Compression.HEAD_BYTES, false);
    Compression compression = Compression.of(fileName, packed.head);
    return of(compression.decompress(packed.in), HEAD_BYTES, compression != Compression.NONE);
  }

  /**
   * The decompressed content as a stream, which can be read further after a read has failed at
   * damaged bytes.
   */
  public static InputStream stream(InputStream stored, String fileName) throws IOException {
    Content packed = of(stored, Compression.HEAD_BYTES, false);
    return Compression.of(fileName, packed.head).decompress(packed.in);
  }

  private static Content of(InputStream in, int headBytes, boolean isPacked) {
    byte[] head = new byte[headBytes];
    int filled = 0;
    InputStream rest = CloseShieldInputStream.wrap(in); // SequenceInputStream closes its parts.
    try {
      int read = 0;
      while (read >= 0 && filled < headBytes) {
        filled += read;
        read = in.read(head, filled, headBytes - filled);
      }
    } catch (IOException e) {
      rest = new BrokenInputStream((Throwable) e);
    }
    byte[] first = Arrays.copyOf(head, filled);
    return new Content(
        first, new SequenceInputStream(new ByteArrayInputStream(first), rest), isPacked);
  }
}
