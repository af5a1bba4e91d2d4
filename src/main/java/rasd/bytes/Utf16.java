package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises UTF-16 with and without its byte-order mark: the bytes 46 06 35 06 are نص, low byte
 * first. (They are also valid UTF-8, in which letters and control characters alternate.) Not
 * recognised without a mark: text with few Arabic and Latin letters.
 */
public final class Utf16 {
  private static final int MARK_BYTES = 2;

  private static final char MARK = '\uFEFF';
  private static final char END_OF_LATIN = '\u0180';
  private static final char BEGIN_OF_ARABIC = '\u0600';
  private static final char END_OF_ARABIC = '\u0700';
  private static final char BEGIN_OF_PUNCTUATION = '\u2000';
  private static final char END_OF_PUNCTUATION = '\u2070';

  /**
   * The high bytes of Latin and of Arabic letters, which do not occur in text in 8-bit charsets.
   */
  private static final int LATIN = 0;

  private static final int ARABIC = 6;

  private Utf16() {}

  /**
   * The charset of bytes in UTF-16; null for all other bytes.
   *
   * @param bytes a whole text, or an even number of bytes from its beginning
   */
  public static @Nullable Charset charset(byte[] bytes) {
    Charset marked = markedCharset(bytes);
    if (marked != null || bytes.length % 2 != 0 || !hasWideLetters(bytes)) {
      return marked;
    }
    return Stream.of(UTF_16LE, UTF_16BE)
        .filter(charset -> isPlausible(bytes, charset))
        .findFirst()
        .orElse(null);
  }

  static int markBytes(byte[] bytes) {
    return markedCharset(bytes) == null ? 0 : MARK_BYTES;
  }

  /**
   * Whether bytes that a header declares as UTF-16 may be UTF-16: in UTF-16, ASCII characters,
   * including the space and the line feed, have a zero byte, which text in other charsets does not
   * have.
   */
  static boolean mayBe(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Charset markedCharset(byte[] bytes) {
    if (bytes.length < MARK_BYTES) {
      return null;
    }
    char first = (char) (((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF));
    return first == MARK ? UTF_16BE : first == Character.reverseBytes(MARK) ? UTF_16LE : null;
  }

  private static boolean hasWideLetters(byte[] bytes) {
    for (byte b : bytes) {
      if (b == LATIN || b == ARABIC) {
        return true;
      }
    }
    return false;
  }

  /** Whether at least nine of ten characters are usual in news, and none is a control character. */
  private static boolean isPlausible(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    long usual = text.chars().filter(Utf16::isUsual).count();
    return !text.isEmpty() && usual * 10 >= text.length() * 9L && Strictly.controls(text) == 0;
  }

  private static boolean isUsual(int c) {
    return c < END_OF_LATIN
        || (c >= BEGIN_OF_ARABIC && c < END_OF_ARABIC)
        || (c >= BEGIN_OF_PUNCTUATION && c < END_OF_PUNCTUATION);
  }
}
