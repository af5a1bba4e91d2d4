package rasd.input;

import java.util.SortedMap;

/**
 * Text and the charset that its bytes were in.
 *
 * @param markBytes length of the byte-order mark before it; it is no part of the record
 * @param damaged how many places of it are U+FFFD, as their bytes mean nothing
 */
record DecodedText(String text, int markBytes, CharsetGuess guess, int damaged) {
  /** The key of {@code articles.metadata} that counts the damaged places of a record. */
  static final String DAMAGED = "rasd.damaged";

  /** What an analyst should know of it: of whole UTF-8 nothing. */
  SortedMap<String, String> notes() {
    SortedMap<String, String> notes = guess.notes();
    if (damaged > 0) {
      notes.put(DAMAGED, Integer.toString(damaged));
    }
    return notes;
  }
}
