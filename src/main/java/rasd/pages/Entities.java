package rasd.pages;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * HTML entities left in plain text: &amp;quot;داعش&amp;quot; is "داعش", and so it is where the
 * ampersands have become entities themselves. Each must end in its semicolon, or addresses such as
 * ?a=1&amp;copy=2 would change. Tags are left as they stand.
 */
public final class Entities {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)*((?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z\\d]{1,31});)");

  /** Half of a pair, which no encoding can write. */
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
