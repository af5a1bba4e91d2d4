package rasd.text;

import java.util.Comparator;

/**
 * Orders texts by their code points, which is the order of their UTF-8 bytes and so that of sorted
 * tables. Java's own order differs where a text has characters above U+FFFF.
 */
public enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  private static final int AFTER_SURROGATES = 0xE000;

  @Override
  public int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        return Integer.compare(rank(a), rank(b));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  /** Surrogates stand for characters above all others. */
  private static int rank(char c) {
    return c >= Character.MIN_SURROGATE && c < AFTER_SURROGATES ? c + Character.MAX_VALUE : c;
  }
}
