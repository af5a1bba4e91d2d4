package rasd.html;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import rasd.html.HtmlLines.HtmlLine;
import rasd.pages.LineHint;
import rasd.pages.LineLabeller;

/**
 * The contents of a page of mark-up: {@code <h1>مؤتمر باريس</h1><p>قال لافروف …} is two lines,
 * together with what the page says about itself. {@link LineLabeller} labels the lines.
 *
 * <p>Does not handle: text that scripts load, frames, stories on several pages.
 *
 * @param text the lines that a reader sees, without blank lines, joined by line feeds
 * @param hints one for each line
 * @param title the title without the site's name
 * @param date the date of publication as the page writes it
 * @param url the absolute address that the page gives for itself
 * @param site the name of the page's site
 * @param metadata author, description, keywords, language, section and time of the last change, as
 *     far as they are given
 */
public record HtmlPage(
    String text,
    List<LineHint> hints,
    @Nullable String title,
    @Nullable String date,
    @Nullable String url,
    @Nullable String site,
    SortedMap<String, String> metadata) {

  private static final int OPENING = 1024;
  private static final Pattern BEGINNING = Pattern.compile("^[\\s\uFEFF]+");

  /** The beginning of a page of mark-up, or of a fragment of such a page. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype html|(?:html|head|title|meta|body|main|article|section|div|table|h1|p)[\\s>])");

  /** Whether a text begins like a page of mark-up. */
  public static boolean isHtml(String text) {
    String opening =
        BEGINNING
            .matcher(text.substring(0, Math.min(text.length(), OPENING)))
            .replaceFirst("")
            .toLowerCase(Locale.ROOT);
    return MARKUP.matcher(opening).lookingAt()
        || ((opening.startsWith("<!--") || opening.startsWith("<?xml"))
            && opening.contains("<html"));
  }

  public static HtmlPage parse(String html) {
    Document page = Jsoup.parse(html);
    List<HtmlLine> lines = ScriptedStory.lines(page);
    HtmlPlaces places = new HtmlPlaces(lines);
    HtmlFields fields = new HtmlFields(page, lines, places);
    return new HtmlPage(
        lines.stream().map(HtmlLine::text).collect(Collectors.joining("\n")),
        places.hints(lines),
        fields.title(),
        fields.date(),
        fields.url(),
        fields.site(),
        fields.metadata());
  }
}
