package rasd.article;

/**
 * Text as bytes: one for each unit of ASCII and of the Arabic alphabet, three for each other unit
 * of UTF-16. {@code قال: «نعم»} takes 14 bytes, of 10 units (18 in UTF-8).
 *
 * <p>Every Java string comes back as it was. That includes half a surrogate pair, which UTF-8
 * cannot write: it would come back as a question mark, and a surface would no longer be what the
 * body has at its place.
 */
final class ArabicBytes {
  /** The most bytes that a unit takes. */
  static final int MOST_A_UNIT = 3;

  // Written as negative bytes: U+067F is -1, U+0601 is -127.
  private static final int ARABIC_BEGIN = 0x0601;
  private static final int ARABIC_END = 0x0680;

  /** Two bytes of a unit follow. It would be U+0600, a sign hardly ever used. */
  private static final byte OTHER = -128;

  private ArabicBytes() {}

  /**
   * Writes a text.
   *
   * @param into with room from {@code at}
   * @return the offset after it
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
   * @param into its beginning takes the units
   * @param length how many units
   * @return the offset after it
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
