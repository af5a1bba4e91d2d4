package rasd.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: D3 E6 D1 ED C9 are سورية, in windows-1256. UTF-16 and UTF-8 tell themselves; of
 * other bytes the settings, the input and at last their own frequencies say the charset. One in
 * which a byte has no meaning, or is a control character, is not the one. Texts of less than fifty
 * bytes that are no UTF-8 are now and then told wrong.
 */
final class TextDecoder {
  /** Of shorter texts every second guess below this is wrong. */
  private static final int LEAST_CONFIDENCE = 20;

  /** The detector looks at no more; they should not all be mark-up before the first letter. */
  private static final int DETECTED_BYTES = 8000;

  private static final int BYTES_BEFORE_LETTERS = 500;

  private final @Nullable Charset preferred;

  /**
   * A decoder by the settings.
   *
   * @param preferred charset of what is no UTF-8; null to find it out
   */
  TextDecoder(@Nullable Charset preferred) {
    this.preferred = preferred;
  }

  /**
   * Decodes one record.
   *
   * @param hints what the input says of its charset, or what was found out of its other records
   * @throws RefusedException when it is in no charset that can be told
   */
  DecodedText decode(byte[] bytes, List<CharsetGuess> hints) throws RefusedException {
    DecodedText decoded = unicode(bytes, hints);
    if (decoded == null) {
      decoded = inEightBits(bytes, hints);
    }
    if (isBinary(decoded.text())) {
      throw new RefusedException(
          "not_text", "It is no text: more than a tenth of it is control characters.");
    }
    return decoded;
  }

  /** Control characters above 7F do not tell: mojibake is full of them. */
  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
    }
    return controls * 10L > text.length();
  }

  private static @Nullable DecodedText unicode(byte[] bytes, List<CharsetGuess> hints) {
    Charset wide = wide(bytes, hints);
    if (wide != null) {
      return in(CharsetGuess.certain(wide), bytes, Utf16.isMarked(bytes) ? Utf16.MARK_BYTES : 0);
    }
    int mark = bytes.length - Utf8.withoutByteOrderMark(bytes).length;
    return in(CharsetGuess.certain(UTF_8), bytes, mark);
  }

  private static @Nullable Charset wide(byte[] bytes, List<CharsetGuess> hints) {
    return hints.stream()
        .map(CharsetGuess::charset)
        .filter(charset -> charset.name().startsWith("UTF-16"))
        .findFirst()
        .orElseGet(() -> Utf16.charset(bytes));
  }

  private DecodedText inEightBits(byte[] bytes, List<CharsetGuess> hints) throws RefusedException {
    if (wide(bytes, hints) != null || Utf8.isDamaged(bytes)) {
      throw new RefusedException(
          "undecodable", "It is in UTF-8 or UTF-16, but some of its bytes are damaged.");
    }
    Stream<CharsetGuess> said =
        Stream.concat(Stream.ofNullable(preferred).map(CharsetGuess::certain), hints.stream());
    return Stream.concat(said, detected(bytes))
        .map(guess -> in(guess, bytes, 0))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "undecodable",
                    "It is no UTF-8, and its charset cannot be told. Name it with"
                        + " input.charset."));
  }

  /**
   * The charset that the other records of a file are probably in.
   *
   * @param head its first bytes, perhaps cut within a record
   * @return null where it is UTF-8, or cannot be told
   */
  @Nullable CharsetGuess guess(byte[] head) {
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

  /** The text, or null where the charset does not fit. */
  private static @Nullable DecodedText in(CharsetGuess guess, byte[] bytes, int markBytes) {
    byte[] unmarked = markBytes == 0 ? bytes : Arrays.copyOfRange(bytes, markBytes, bytes.length);
    String text = Strictly.decode(unmarked, guess.charset());
    return text == null || (!isUnicode(guess) && Strictly.controls(text) > 0)
        ? null
        : new DecodedText(text, markBytes, guess);
  }

  private static boolean isUnicode(CharsetGuess guess) {
    return guess.charset().name().startsWith("UTF-");
  }

  /** What the frequencies of the bytes say, the most probable first. */
  private static Stream<CharsetGuess> detected(byte[] bytes) {
    int letters = 0;
    while (letters < bytes.length && bytes[letters] >= 0) {
      letters++;
    }
    int begin = Math.max(0, letters - BYTES_BEFORE_LETTERS);
    int end = Math.min(bytes.length, begin + DETECTED_BYTES);
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true); // Without tags.
    detector.setText(Arrays.copyOfRange(bytes, begin, end));
    return Stream.of(detector.detectAll()).flatMap(TextDecoder::guess);
  }

  private static Stream<CharsetGuess> guess(CharsetMatch match) {
    Charset charset = DeclaredCharset.named(match.getName());
    return charset == null || match.getConfidence() < LEAST_CONFIDENCE
        ? Stream.empty()
        : Stream.of(new CharsetGuess(charset, match.getConfidence()));
  }
}
