package rasd.bytes;

import java.util.regex.Pattern;

/**
 * Restores line ends that were escaped once too often and became characters of the text: {@code
 * انتهى.\nوقال} is two lines, and so is {@code انتهى.<br>وقال}. An escape before a lower-case Latin
 * letter ({@code C:\news}) stays, because it may be part of a name. Before a capital letter or a
 * digit, it counts only if the text also has an escape before any other character.
 */
final class LineEnds {
  private static final Pattern OF_MARKUP = Pattern.compile("(?i)<br(?:[\\s/][^<>]{0,99})?>");
  private static final Pattern CERTAIN = Pattern.compile("\\\\[nrt](?![A-Za-z0-9])");
  private static final Pattern LINE =
      Pattern.compile("\\\\{1,9}r\\\\{1,9}n|\\\\{1,9}[nr](?![a-z])");
  private static final Pattern TAB = Pattern.compile("\\\\{1,9}t(?![a-z])");

  private LineEnds() {}

  static String decode(String text) {
    String lines = text.indexOf('<') < 0 ? text : OF_MARKUP.matcher(text).replaceAll("\n");
    return lines.indexOf('\\') < 0 || !CERTAIN.matcher(lines).find()
        ? lines
        : TAB.matcher(LINE.matcher(lines).replaceAll("\n")).replaceAll("\t");
  }
}
