package rasd.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import rasd.html.HtmlLines.HtmlLine;

/**
 * Reads mark-up that was left in the fields of a record: {@code <p>انتهى.</p><p>وقال <b>الوزير</b>}
 * is two lines. Line ends between tags still end lines. A text without closing tags or {@code <p>}
 * stays as it is, as {@code 3 < 5} does.
 */
public final class LeftMarkup {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?i)<p(?: [^<>]{0,200})?>|</(?:p|div|span|a|b|strong|i|em|u|h[1-6]|li|ul|ol|td|tr|table|font"
              + "|blockquote|figure|figcaption|section|article|script|style|iframe)\\s{0,9}>");

  private LeftMarkup() {}

  /** The lines that a reader would see, joined by line feeds. */
  public static String read(String text) {
    return text.indexOf('<') < 0 || !MARKUP.matcher(text).find()
        ? text
        : lines(text).stream().map(HtmlLine::text).collect(Collectors.joining("\n"));
  }

  /** Reads a title, which stays one line whatever mark-up it has. */
  public static String readLine(String text) {
    return read(text).replace('\n', ' ');
  }

  private static List<HtmlLine> lines(String text) {
    return HtmlLines.of(Jsoup.parse("<pre>" + text));
  }
}
