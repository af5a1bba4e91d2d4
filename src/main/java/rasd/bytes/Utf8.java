package rasd.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Handles the peculiarities of UTF-8: its byte-order mark, damaged bytes, and characters that it
 * cannot encode.
 */
public final class Utf8 {
  private static final int MOST_BYTES_A_CHARACTER = 4;
  private static final char REPLACEMENT = '\uFFFD';
  private static final int FIRST_OF_SEVERAL_BYTES = 0x80;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /**
   * The length of the byte-order marks at the beginning: a file that was joined from others may
   * have two.
   */
  public static int markBytes(byte[] bytes) {
    int end = 0;
    while (isMarkAt(bytes, end)) {
      end += BYTE_ORDER_MARK.length;
    }
    return end;
  }

  private static boolean isMarkAt(byte[] bytes, int begin) {
    int length = BYTE_ORDER_MARK.length;
    return bytes.length >= begin + length
        && Arrays.equals(bytes, begin, begin + length, BYTE_ORDER_MARK, 0, length);
  }

  /**
   * Whether bytes that are not UTF-8 were UTF-8 before they were damaged: at least half of the
   * multi-byte letters are complete. Letters of an 8-bit charset look like this only by chance.
   */
  static boolean isDamaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long letters = text.codePoints().filter(c -> c >= FIRST_OF_SEVERAL_BYTES).count();
    return letters - broken >= broken;
  }

  /**
   * The first characters of bytes that may not be UTF-8, at most {@code length}; null if there are
   * none but white space.
   */
  public static @Nullable String sample(byte[] bytes, int length) {
    int enough = Math.min(bytes.length, length * MOST_BYTES_A_CHARACTER);
    String text = new String(bytes, 0, enough, StandardCharsets.UTF_8).strip();
    String shown = text.substring(0, Math.min(text.length(), length));
    return shown.isEmpty() ? null : withoutLoneSurrogates(shown);
  }

  /**
   * Replaces single halves of surrogate pairs, which JSON can escape but no charset can encode,
   * with U+FFFD.
   */
  public static String withoutLoneSurrogates(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      boolean paired =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        i++;
      } else {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, REPLACEMENT);
      }
    }
    return mended == null ? text : mended.toString();
  }
}
