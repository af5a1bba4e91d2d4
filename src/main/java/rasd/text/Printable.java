package rasd.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of strangers as a terminal may have it: controls, line ends and marks that turn the order of
 * letters are shown by their numbers, a line feed as {@code \n}, U+202E as {@code \{202E}}. Letters
 * that only look like others are not handled.
 */
public final class Printable {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]");

  /** In addresses the name and the password before the host: {@code s3a://key:secret@bucket}. */
  private static final Pattern USER_OF_ADDRESS = Pattern.compile("(?<=://)[^/@\\s]+@");

  private Printable() {}

  /** The text in one line. */
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

  /** The text without names and passwords in addresses. */
  public static String withoutSecrets(String text) {
    return USER_OF_ADDRESS.matcher(text).replaceAll("***@");
  }
}
