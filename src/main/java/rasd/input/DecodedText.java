package rasd.input;

/**
 * Text and the charset that its bytes were in.
 *
 * @param markBytes length of the byte-order mark before it; it is no part of the record
 */
record DecodedText(String text, int markBytes, CharsetGuess guess) {}
