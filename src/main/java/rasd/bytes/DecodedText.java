package rasd.bytes;

import java.util.SortedMap;

/**
 * Text with the charset of its bytes.
 *
 * @param markBytes length of the byte-order mark before the text, which is not part of the record
 * @param damaged number of places whose bytes are invalid and became U+FFFD
 */
public record DecodedText(String text, int markBytes, CharsetGuess guess, int damaged) {
  /**
   * The key in {@code articles.metadata} whose value is the number of damaged places in a record.
   */
  static final String DAMAGED = "rasd.damaged";

  /** Notes on the decoding for {@code articles.metadata}; none for undamaged UTF-8. */
  public SortedMap<String, String> notes() {
    SortedMap<String, String> notes = guess.notes();
    if (damaged > 0) {
      notes.put(DAMAGED, Integer.toString(damaged));
    }
    return notes;
  }
}
