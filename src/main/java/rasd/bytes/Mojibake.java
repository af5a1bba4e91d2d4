package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mends Arabic text whose UTF-8 was once read in an 8-bit charset: ط§ظ„ط¹ط±ط§ظ‚ and Ø§Ù„Ø¹Ø±Ø§Ù‚
 * are العراق. A line is mended if each of its characters can be converted back to a byte and all
 * its bytes are UTF-8 of Arabic text. Lines are mended only in texts where three consecutive
 * letters look like this. Correct text never has three such letters, because every second of six
 * characters would have to be ط or ظ. Not mended: lines that lost a character on the way or are
 * partly correct; other languages (Ã©tÃ©).
 */
final class Mojibake {
  private static final char TAH = '\u0637'; // ط, byte D8
  private static final char ZAH = '\u0638'; // ظ, byte D9
  private static final char BYTE_D8 = '\u00D8';
  private static final char BYTE_D9 = '\u00D9';
  private static final int END_OF_BYTES = 0x100;
  private static final int FEWEST_LETTERS = 3;

  private static final Pattern ARABIC_WORD = Pattern.compile("[\u0620-\u064A]{3}");

  /**
   * ASCII, Arabic, and other characters that newspapers use: quotes, dashes, joiners and direction
   * marks.
   */
  private static final Pattern ARABIC_TEXT =
      Pattern.compile("[\t\r -~\u00A0\u00AB\u00B7\u00BB\u0600-\u06FF\u200B-\u206F\uFEFF]*");

  private Mojibake() {}

  /**
   * A mended text.
   *
   * @param charset the charset in which the text's UTF-8 had been read by mistake
   */
  record Repair(String text, Charset charset) {}

  /** The mended text; null if there is nothing to mend. */
  static @Nullable Repair repair(String text) {
    if (!isSuspect(text)) {
      return null;
    }
    Repair arabic = repair(text, Charset.forName("windows-1256"));
    return arabic != null ? arabic : repair(text, Charset.forName("windows-1252"));
  }

  private static boolean isSuspect(String text) {
    for (int i = 0; i < text.length(); i++) {
      boolean begins =
          switch (text.charAt(i)) {
            case TAH, ZAH -> beginsLetters(text, i, TAH, ZAH);
            case BYTE_D8, BYTE_D9 -> beginsLetters(text, i, BYTE_D8, BYTE_D9);
            default -> false;
          };
      if (begins) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether three misread Arabic letters in a row begin here: each is the character of its first
   * byte, followed by another character.
   */
  private static boolean beginsLetters(String text, int begin, char d8, char d9) {
    int at = begin;
    for (int letter = 0; letter < FEWEST_LETTERS; letter++) {
      boolean isLetter =
          at + 1 < text.length()
              && (text.charAt(at) == d8 || text.charAt(at) == d9)
              && text.charAt(at + 1) != '\n';
      if (!isLetter) {
        return false;
      }
      at = text.offsetByCodePoints(at, 2);
    }
    return true;
  }

  private static @Nullable Repair repair(String text, Charset charset) {
    boolean certain = false;
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String mended = line(line, charset);
      certain |= mended != null && ARABIC_WORD.matcher(mended).find();
      lines.add(mended == null ? line : mended);
    }
    return certain ? new Repair(String.join("\n", lines), charset) : null;
  }

  private static @Nullable String line(String line, Charset charset) {
    byte[] bytes = bytes(line, charset.newEncoder());
    String mended = bytes == null ? null : Strictly.decode(bytes, UTF_8);
    boolean isArabic = mended != null && ARABIC_TEXT.matcher(mended).matches();
    return isArabic ? mended : null;
  }

  private static byte @Nullable [] bytes(String line, CharsetEncoder encoder) {
    byte[] bytes = new byte[line.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = line.charAt(i);
      if (encoder.canEncode(c)) {
        bytes[i] = encoded(c, encoder);
      } else if (c < END_OF_BYTES && encoder.charset().name().equals("windows-1252")) {
        bytes[i] = (byte) c; // Browsers read undefined bytes of windows-1252 like this.
      } else {
        return null;
      }
    }
    return bytes;
  }

  private static byte encoded(char c, CharsetEncoder encoder) {
    try {
      return encoder.encode(CharBuffer.wrap(new char[] {c})).get();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("The encoder reported that it can encode this character", e);
    }
  }
}
