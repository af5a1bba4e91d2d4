package rasd.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text with U+FFFD in the places where its bytes are invalid: 46 06 35 in UTF-16, low byte first,
 * are ن and one damaged place. If the first byte of a two-byte letter is damaged, the second is
 * invalid as well; together they count as one place.
 *
 * @param damaged number of such places; a U+FFFD that the bytes themselves encode does not count
 */
record Replaced(String text, int damaged) {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int NONE = -1;

  static Replaced of(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * decoder.maxCharsPerByte()) + 1);
    int damaged = 0;
    int letter = NONE;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      boolean isRestOfLetter = in.position() == letter;
      if (!isRestOfLetter) {
        damaged++;
        out.put(REPLACEMENT);
      }
      in.position(in.position() + result.length());
      letter = isRestOfLetter ? NONE : in.position();
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    return new Replaced(out.flip().toString(), damaged);
  }
}
