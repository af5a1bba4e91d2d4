package rasd.bytes;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The body of a page, or as much of it as could be read.
 *
 * @param failure why the rest of the body is missing; null if it is complete
 */
@SuppressWarnings("ArrayRecordComponent") // Bodies are never compared.
public record PageBody(byte[] bytes, @Nullable Exception failure) {
  /** The key in {@code articles.metadata} whose value says why a record is incomplete. */
  public static final String CUT = "rasd.cut";

  private static final int STEP = 1 << 12;
  private static final int BYTES_THAT_TELL = 1000;

  static PageBody of(byte[] bytes) {
    return new PageBody(bytes, null);
  }

  /** Reads as far as possible, but no more than {@code most} bytes. */
  public static PageBody read(InputStream in, int most) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] step = new byte[STEP];
    try {
      int read = 0;
      while (read >= 0 && bytes.size() < most) {
        bytes.write(step, 0, read);
        read = in.read(step, 0, Math.min(STEP, most - bytes.size()));
      }
      return of(bytes.toByteArray());
    } catch (IOException | RuntimeException e) { // Libraries throw both on damaged bytes.
      return new PageBody(bytes.toByteArray(), e);
    }
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** Notes on the body for {@code articles.metadata}; none if it is complete. */
  public SortedMap<String, String> notes() {
    SortedMap<String, String> notes = new TreeMap<>();
    if (failure != null) {
      String message = failure instanceof EOFException ? null : failure.getMessage();
      notes.put(CUT, message == null ? "it ends too early" : message);
    }
    return notes;
  }

  /**
   * The same body, marked as incomplete if the body from which it was decompressed is incomplete.
   */
  PageBody outOf(PageBody packed) {
    return packed.failure == null || failure != null ? this : new PageBody(bytes, packed.failure);
  }

  /** Whether the first bytes are text and not compressed data. */
  boolean isText() {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_THAT_TELL));
    for (byte b : head) {
      if (b >= 0 && b < ' ' && !Character.isWhitespace(b)) {
        return Utf16.charset(head) != null;
      }
    }
    return true;
  }
}
