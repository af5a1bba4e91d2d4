package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/** Bytes to text where every byte has a meaning, and text that is none of a picture's bytes. */
final class Strictly {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String CONTROLS_OF_TEXT = "\t\n\f\r\u000B\u0085";

  private Strictly() {}

  /** The text, or null where a byte has no meaning in the charset. */
  static @Nullable String decode(byte[] bytes, Charset charset) {
    if (charset.equals(UTF_8)) {
      String text = new String(bytes, UTF_8);
      if (text.indexOf(REPLACEMENT) < 0) {
        return text; // Which is quicker, and would have replaced a byte without a meaning.
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

  /** Number of control characters that no text holds. */
  static long controls(String text) {
    return text.chars()
        .filter(c -> Character.isISOControl(c) && CONTROLS_OF_TEXT.indexOf(c) < 0)
        .count();
  }
}
