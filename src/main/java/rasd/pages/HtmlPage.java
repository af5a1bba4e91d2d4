package rasd.pages;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import rasd.pages.HtmlLines.HtmlLine;

/**
 * A page of mark-up, read: {@code <h1>مؤتمر باريس</h1><p>قال لافروف …} is two lines, with what the
 * page says of itself. What its lines are is for {@link LineLabeller} to say.
 *
 * <p>Does not handle: pages whose text is made by scripts, frames, stories over several pages.
 *
 * @param text the lines that a reader sees, none of them blank, joined by line feeds
 * @param hints one for each line
 * @param title without the site's name
 * @param date of publication, as printed
 * @param url the page's own name for itself, absolute
 * @param site its publisher
 * @param metadata author, description, keywords, language, section, as far as they are given
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

  /** Whether a text begins as pages of mark-up do. */
  public static boolean isHtml(String text) {
    String opening =
        text.substring(0, Math.min(text.length(), OPENING)).strip().toLowerCase(Locale.ROOT);
    return opening.startsWith("<!doctype html")
        || opening.startsWith("<html")
        || ((opening.startsWith("<!--") || opening.startsWith("<?xml"))
            && opening.contains("<html"));
  }

  public static HtmlPage parse(String html) {
    Document page = Jsoup.parse(html);
    List<HtmlLine> lines = HtmlLines.of(page);
    HtmlPlaces places = new HtmlPlaces(lines);
    HtmlFields fields = new HtmlFields(page, places);
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
