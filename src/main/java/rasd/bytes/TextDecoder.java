package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes to text: in windows-1256, D3 E6 D1 ED C9 is سورية. The bytes count more than any
 * declaration: UTF-16 and UTF-8 are recognised from the bytes, even if some are damaged. For other
 * bytes, the charset is that of the settings, the page or the header, in this order, or is detected
 * from the frequencies of the bytes. ISO-8859-1 is declared so often by mistake that it gives way
 * if the bytes suggest another alphabet. A charset is ruled out if a byte is invalid in it or is a
 * control character. Texts of fewer than fifty bytes that are not UTF-8 are sometimes decoded
 * wrongly.
 */
public final class TextDecoder {
  /**
   * The lowest confidence of a guess that is accepted. Below it, half of the guesses for short
   * texts are wrong.
   */
  private static final int LEAST_CONFIDENCE = 20;

  /**
   * The largest number of bytes that the detector reads. These begin {@link #BYTES_BEFORE_LETTERS}
   * bytes before the first byte that is not ASCII, so that they are not all mark-up.
   */
  private static final int DETECTED_BYTES = 8000;

  private static final int BYTES_BEFORE_LETTERS = 500;

  /**
   * Up to one damaged place in this many bytes is tolerated and replaced, which costs a letter; if
   * there are more, the record is refused.
   */
  private static final int BYTES_A_DAMAGE = 1000;

  private static final char LAST_OF_ASCII = '\u007F';
  private static final Charset LATIN = Charset.forName("windows-1252");

  private final @Nullable Charset preferred;

  /**
   * Makes a decoder from the settings.
   *
   * @param preferred charset of text that is not in UTF-8; null to detect it
   */
  public TextDecoder(@Nullable Charset preferred) {
    this.preferred = preferred;
  }

  /**
   * Decodes one record.
   *
   * @param hints what the input declares about the charset, or what was detected from its other
   *     records
   * @throws RefusedException if the record is not text, is damaged in too many places, or has a
   *     charset that cannot be determined
   */
  public DecodedText decode(byte[] bytes, List<CharsetGuess> hints) throws RefusedException {
    DecodedText decoded = read(bytes, hints);
    if (isBinary(decoded.text())) {
      throw new RefusedException(
          "not_text",
          "It is not text: more than a tenth of its characters are control characters.");
    }
    return decoded;
  }

  /**
   * Whether a text is really binary data, because more than a tenth of its characters are control
   * characters. Control characters above 7F do not count, because mojibake is full of them.
   */
  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
    }
    return controls * 10L > text.length();
  }

  private DecodedText read(byte[] bytes, List<CharsetGuess> hints) throws RefusedException {
    Charset wide = wide(bytes, hints);
    CharsetGuess unicode = CharsetGuess.certain(wide == null ? UTF_8 : wide);
    int mark = wide == null ? Utf8.markBytes(bytes) : Utf16.markBytes(bytes);
    DecodedText whole = in(unicode, bytes, mark);
    if (whole != null) {
      return whole;
    }
    return wide != null || Utf8.isDamaged(bytes)
        ? damaged(unicode, bytes, mark)
        : inEightBits(bytes, hints);
  }

  private static @Nullable Charset wide(byte[] bytes, List<CharsetGuess> hints) {
    Charset told = Utf16.charset(bytes);
    return told != null
        ? told
        : hints.stream()
            .map(CharsetGuess::charset)
            .filter(charset -> charset.name().startsWith("UTF-16") && Utf16.mayBe(bytes))
            .findFirst()
            .orElse(null);
  }

  private static DecodedText damaged(CharsetGuess unicode, byte[] bytes, int mark)
      throws RefusedException {
    DecodedText decoded = replacing(unicode, bytes, mark);
    if (decoded == null) {
      throw new RefusedException(
          "undecodable",
          "It is in %s, but more than one byte in %d is damaged."
              .formatted(unicode.charset().name(), BYTES_A_DAMAGE));
    }
    return decoded;
  }

  private DecodedText inEightBits(byte[] bytes, List<CharsetGuess> hints) throws RefusedException {
    List<CharsetGuess> said = new ArrayList<>();
    if (preferred != null) {
      said.add(CharsetGuess.certain(preferred));
    }
    hints.stream().filter(hint -> !isUnicode(hint)).forEach(said::add);
    return Stream.of(
            said.stream().filter(guess -> !guess.charset().equals(LATIN)),
            detected(bytes).limit(1).filter(guess -> isOfAnotherAlphabet(guess, bytes)),
            said.stream(),
            detected(bytes))
        .flatMap(guesses -> guesses)
        .map(guess -> in(guess, bytes, 0))
        .filter(Objects::nonNull)
        .findFirst()
        .or(
            () ->
                said.stream()
                    .map(guess -> replacing(guess, bytes, 0))
                    .filter(Objects::nonNull)
                    .findFirst())
        .orElseThrow(
            () ->
                new RefusedException(
                    "undecodable",
                    "It is not UTF-8, and its charset cannot be detected. Name the charset with"
                        + " input.charset."));
  }

  private static boolean isOfAnotherAlphabet(CharsetGuess guess, byte[] bytes) {
    String text = new String(bytes, guess.charset());
    long foreign = 0;
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_OF_ASCII && Character.isLetter(c)) {
        letters++;
        foreign += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 0 : 1;
      }
    }
    return foreign * 2 > letters;
  }

  /**
   * The probable charset of the records of a file.
   *
   * @param head the file's first bytes, which may end within a record
   * @return null if it is UTF-8 or cannot be determined
   */
  public @Nullable CharsetGuess guess(byte[] head) {
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    try {
      byte[] whole = end == 0 ? head : Arrays.copyOf(head, end);
      CharsetGuess guess = decode(whole, List.of()).guess();
      return guess.charset().equals(UTF_8) ? null : guess;
    } catch (RefusedException e) {
      return null;
    }
  }

  /** The text; null if the charset does not fit. */
  private static @Nullable DecodedText in(CharsetGuess guess, byte[] bytes, int markBytes) {
    byte[] unmarked = markBytes == 0 ? bytes : Arrays.copyOfRange(bytes, markBytes, bytes.length);
    String text = Strictly.decode(unmarked, guess.charset());
    return text == null || (!isUnicode(guess) && Strictly.controls(text) > 0)
        ? null
        : new DecodedText(text, markBytes, guess, 0);
  }

  /** The text with its damaged places replaced; null if there are too many. */
  private static @Nullable DecodedText replacing(CharsetGuess guess, byte[] bytes, int markBytes) {
    Replaced replaced = Replaced.of(bytes, markBytes, guess.charset());
    int most = Math.max(1, bytes.length / BYTES_A_DAMAGE);
    return replaced.damaged() > most
        ? null
        : new DecodedText(replaced.text(), markBytes, guess, replaced.damaged());
  }

  private static boolean isUnicode(CharsetGuess guess) {
    return guess.charset().name().startsWith("UTF-");
  }

  /** The charsets that the frequencies of the bytes suggest, the most probable first. */
  private static Stream<CharsetGuess> detected(byte[] bytes) {
    int letters = 0;
    while (letters < bytes.length && bytes[letters] >= 0) {
      letters++;
    }
    int begin = Math.max(0, letters - BYTES_BEFORE_LETTERS);
    int end = Math.min(bytes.length, begin + DETECTED_BYTES);
    byte[] foreign = WordsOfHighBytes.of(bytes, DETECTED_BYTES);
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true); // It ignores tags.
    detector.setText(foreign.length > 0 ? foreign : Arrays.copyOfRange(bytes, begin, end));
    return Stream.of(detector.detectAll()).flatMap(TextDecoder::guess);
  }

  private static Stream<CharsetGuess> guess(CharsetMatch match) {
    Charset charset = DeclaredCharset.named(match.getName());
    return charset == null || match.getConfidence() < LEAST_CONFIDENCE
        ? Stream.empty()
        : Stream.of(new CharsetGuess(charset, match.getConfidence()));
  }
}
