package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes only if every byte is valid, and counts the control characters by which binary
 * data, such as a picture, is recognised.
 */
public final class Strictly {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String CONTROLS_OF_TEXT = "\t\n\f\r\u000B\u0085";

  private Strictly() {}

  /** The text; null if a byte is not valid in the charset. */
  public static @Nullable String decode(byte[] bytes, Charset charset) {
    if (charset.equals(UTF_8)) {
      String text = new String(bytes, UTF_8);
      if (text.indexOf(REPLACEMENT) < 0) {
        return text; // The fast decoder would have replaced an invalid byte.
      }
    }
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The number of control characters that do not occur in text. */
  static long controls(String text) {
    return text.chars()
        .filter(c -> Character.isISOControl(c) && CONTROLS_OF_TEXT.indexOf(c) < 0)
        .count();
  }
}
