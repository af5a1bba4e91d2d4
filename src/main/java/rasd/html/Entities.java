package rasd.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Replaces HTML entities that were left in plain text: &amp;quot;داعش&amp;quot; becomes "داعش",
 * even if the ampersands have become entities themselves. An entity must end with a semicolon, or
 * addresses such as ?a=1&amp;copy=2 would change. Tags stay as they are.
 */
public final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)*((?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z\\d]{1,31});)");

  /** Half of a surrogate pair, which no charset can encode. */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private Entities() {}

  public static String decode(String text) {
    return text.indexOf('&') < 0
        ? text
        : LONE_SURROGATE
            .matcher(ENTITY.matcher(text).replaceAll(Entities::character))
            .replaceAll("\uFFFD");
  }

  private static String character(MatchResult found) {
    String entity = "&" + found.group(1);
    String character = Parser.unescapeEntities(entity, false);
    return Matcher.quoteReplacement(character.equals(entity) ? found.group() : character);
  }
}
