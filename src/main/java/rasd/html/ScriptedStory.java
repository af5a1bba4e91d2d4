package rasd.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import rasd.html.HtmlLines.HtmlLine;
import rasd.pages.Line;

/**
 * The lines of a page, including a story that a script would show: some pages have nothing but
 * {@code <div id=root></div>} and JSON-LD with the whole story as {@code articleBody}.
 */
final class ScriptedStory {
  /** A page with more words of prose shows its story itself. */
  private static final int MOST_WORDS_BESIDE = 50;

  private ScriptedStory() {}

  static List<HtmlLine> lines(Document page) {
    List<HtmlLine> lines = HtmlLines.of(page);
    int shown = prose(lines);
    String story = shown > MOST_WORDS_BESIDE ? "" : LeftMarkup.read(longestBody(page));
    if (Line.of(story).stream().mapToInt(Line::words).sum() <= 2 * shown) {
      return lines;
    }
    Element article = page.body().appendElement("article");
    story.lines().forEach(line -> article.appendElement("p").text(line));
    return HtmlLines.of(page);
  }

  private static int prose(List<HtmlLine> lines) {
    return lines.stream().mapToInt(HtmlLine::prose).sum();
  }

  private static String longestBody(Document page) {
    String longest = "";
    for (JsonLd.StoryProperties item : JsonLd.of(page)) {
      String body = item.body();
      longest = body != null && body.length() > longest.length() ? body : longest;
    }
    return longest;
  }
}
