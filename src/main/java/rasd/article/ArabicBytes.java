package rasd.article;

/**
 * Encodes text with one byte for each ASCII character and each character from U+0601 to U+067F,
 * such as the Arabic letters, and three bytes for every other UTF-16 unit. {@code قال: «نعم»} has
 * 10 units and takes 14 bytes (18 in UTF-8).
 *
 * <p>Every Java string is restored exactly, including unpaired surrogates. UTF-8 would replace
 * these surrogates with question marks, and a surface would no longer equal its part of the body.
 */
final class ArabicBytes {
  /** The largest number of bytes that a UTF-16 unit takes. */
  static final int MOST_A_UNIT = 3;

  // Written as negative bytes: U+067F is -1, U+0601 is -127.
  private static final int ARABIC_BEGIN = 0x0601;
  private static final int ARABIC_END = 0x0680;

  /**
   * Announces a UTF-16 unit in the next two bytes. This byte takes the place of U+0600, which is
   * hardly ever used.
   */
  private static final byte OTHER = -128;

  private ArabicBytes() {}

  /**
   * Writes a text.
   *
   * @param into the array to write to, with enough room from {@code at}
   * @return the offset after the text
   */
  static int write(String text, byte[] into, int at) {
    int end = at;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ARABIC_BEGIN <= c && c < ARABIC_END) {
        into[end++] = (byte) (c - ARABIC_END);
      } else if (c <= Byte.MAX_VALUE) {
        into[end++] = (byte) c;
      } else {
        into[end++] = OTHER;
        into[end++] = (byte) (c >> Byte.SIZE);
        into[end++] = (byte) c;
      }
    }
    return end;
  }

  /**
   * Reads a text.
   *
   * @param into the array that receives the units, from its beginning
   * @param length number of units
   * @return the offset after the text
   */
  static int read(byte[] bytes, int at, char[] into, int length) {
    int end = at;
    for (int i = 0; i < length; i++) {
      if (end >= bytes.length) {
        throw DamagedArticleException.endsEarly(bytes.length);
      }
      byte next = bytes[end++];
      if (next != OTHER) {
        into[i] = (char) (next < 0 ? next + ARABIC_END : next);
      } else if (end + 1 < bytes.length) {
        into[i] = (char) (bytes[end] << Byte.SIZE | (bytes[end + 1] & 0xFF));
        end += 2;
      } else {
        throw DamagedArticleException.endsEarly(bytes.length);
      }
    }
    return end;
  }
}
