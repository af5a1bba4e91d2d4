package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The charset in which some bytes probably are, with the confidence of this guess.
 *
 * @param confidence from 0 to 100; it is 100 if the input or the settings name the charset, or the
 *     bytes prove it
 */
public record CharsetGuess(Charset charset, int confidence) {
  /** The keys in {@code articles.metadata} for the charset of a record and the confidence in it. */
  public static final String CHARSET = "rasd.charset";

  public static final String CONFIDENCE = "rasd.charset_confidence";

  private static final int CERTAIN = 100;

  public static CharsetGuess certain(Charset charset) {
    return new CharsetGuess(charset, CERTAIN);
  }

  /** Notes on the charset for {@code articles.metadata}; none for UTF-8. */
  public SortedMap<String, String> notes() {
    SortedMap<String, String> notes = new TreeMap<>();
    if (!charset.equals(UTF_8)) {
      notes.put(CHARSET, charset.name());
      notes.put(CONFIDENCE, Integer.toString(confidence));
    }
    return notes;
  }
}
