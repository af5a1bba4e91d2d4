package rasd.article;

/**
 * Encodes text in one byte for each character of ASCII and of the Arabic alphabet, and in three
 * bytes for every other UTF-16 unit. {@code قال: «نعم»} has 10 units and takes 14 bytes (18 in
 * UTF-8).
 *
 * <p>Every Java string is restored exactly, even half a surrogate pair. UTF-8 would turn that into
 * a question mark, so that a surface would no longer be equal to the body at its place.
 */
final class ArabicBytes {
  /** The largest number of bytes of a unit. */
  static final int MOST_A_UNIT = 3;

  // Written as negative bytes: U+067F is -1, U+0601 is -127.
  private static final int ARABIC_BEGIN = 0x0601;
  private static final int ARABIC_END = 0x0680;

  /**
   * The next two bytes are a unit. This byte would otherwise be U+0600, a sign that is hardly ever
   * used.
   */
  private static final byte OTHER = -128;

  private ArabicBytes() {}

  /**
   * Writes a text.
   *
   * @param into the array to write to, with enough room from {@code at}
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
   * @param into the array that receives the units, from its beginning
   * @param length number of units
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
