package rasd.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes untrusted text safe for a terminal. Control characters, line separators and marks that
 * change the direction of text are escaped: a line feed becomes {@code \n}, U+202E becomes {@code
 * \{202E}}. Letters that look like others are not handled.
 */
public final class Printable {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]");

  /**
   * The user and password of an address: {@code key:secret@} in {@code s3a://key:secret@bucket}.
   */
  private static final Pattern USER_OF_ADDRESS = Pattern.compile("(?<=://)[^/@\\s]+@");

  private Printable() {}

  /** The text with unsafe characters escaped, in one line. */
  public static String of(String text) {
    Matcher unprintable = UNPRINTABLE.matcher(text);
    return unprintable.replaceAll(
        found -> Matcher.quoteReplacement(shown(found.group().charAt(0))));
  }

  private static String shown(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\{%04X}".formatted((int) c);
    };
  }

  /** The text with users and passwords of addresses masked. */
  public static String withoutSecrets(String text) {
    return USER_OF_ADDRESS.matcher(text).replaceAll("***@");
  }
}
