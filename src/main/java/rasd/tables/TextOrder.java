package rasd.tables;

/**
 * The order of texts in tables: by their UTF-8 bytes, which is the order of their code points. It
 * can differ from the order of {@link String} if a letter is outside the basic multilingual plane.
 */
public final class TextOrder {
  private TextOrder() {}

  /** Compares as a {@link java.util.Comparator} does. */
  public static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        boolean isBeyond = Character.isSurrogate(a);
        return isBeyond == Character.isSurrogate(b) ? Character.compare(a, b) : isBeyond ? 1 : -1;
      }
    }
    return Integer.compare(one.length(), other.length());
  }
}
