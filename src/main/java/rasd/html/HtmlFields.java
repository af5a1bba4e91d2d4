package rasd.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.html.HtmlLines.HtmlLine;
import rasd.pages.Line;

/**
 * What a page says about itself outside its lines: {@code <meta property="og:title" content="مؤتمر
 * باريس">}, the same in JSON-LD, microdata and {@code <title>}.
 *
 * <p>Dates are taken from JSON-LD first, because it gives the site's own time zone more often than
 * other places.
 */
final class HtmlFields {
  /** The key of {@code articles.metadata} for the time of the last change. */
  static final String MODIFIED = "rasd.modified";

  private static final int FEWEST_TITLE_WORDS = 3;

  /**
   * The signs between a title and the name of its site: {@code مؤتمر باريس | سانا}. A hyphen inside
   * a title usually has no spaces around it.
   */
  private static final Pattern BEFORE_SITE =
      Pattern.compile("(?:(?<!\\s)\\s++)?+[|»«]\\s*+|(?<!\\s)\\s++[-–—]\\s++");

  /** The signs between the parts of a title, one of which may be the name of the site. */
  private static final Pattern SEPARATOR = Pattern.compile("\\s(?:::|[|»«–—-])\\s");

  private final Document page;
  private final List<HtmlLine> lines;
  private final HtmlMeta meta;
  private final StoryItem story;
  private final HtmlDates dates;

  HtmlFields(Document page, List<HtmlLine> lines, HtmlPlaces places) {
    this.page = page;
    this.lines = lines;
    this.meta = new HtmlMeta(page);
    this.story = StoryItem.among(JsonLd.of(page), addresses(), titles());
    this.dates = new HtmlDates(page, places, meta, story);
  }

  private List<String> addresses() {
    return Stream.of(canonical(), meta.of("og:url")).filter(Objects::nonNull).toList();
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>(page.select("h1").eachText());
    titles.add(page.title());
    titles.add(meta.of("og:title"));
    return titles.stream().filter(title -> title != null && !title.isBlank()).toList();
  }

  @Nullable String title() {
    String named =
        HtmlMeta.first(
            meta.of("og:title"),
            story.headline(),
            dates.microdata("headline"),
            meta.of("twitter:title"));
    String written = HtmlMeta.first(named, page.title());
    if (written == null) {
      return null;
    }
    String title = HtmlMeta.clean(written);
    String heading =
        HtmlMeta.first(
            headingWithin(title), named == null ? onlyHeading() : null, lineWithin(title));
    return heading != null ? HtmlMeta.clean(heading) : withoutSite(title, named == null);
  }

  @Nullable String date() {
    return dates.published(url());
  }

  @Nullable String url() {
    String url = HtmlMeta.first(canonical(), meta.of("og:url"));
    return url != null && url.matches("(?i)https?://.+") ? url : null;
  }

  private @Nullable String canonical() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return canonical == null ? null : HtmlMeta.first(canonical.attr("href"));
  }

  @Nullable String site() {
    return meta.of("og:site_name");
  }

  SortedMap<String, String> metadata() {
    SortedMap<String, String> metadata = new TreeMap<>();
    Element html = page.selectFirst("html[lang]");
    String lang = html == null ? null : html.attr("lang");
    String author = HtmlMeta.first(meta.of("author", "article:author"), dates.microdata("author"));
    put(metadata, "author", author);
    put(metadata, "description", meta.of("description", "og:description"));
    put(metadata, "keywords", meta.of("keywords", "news_keywords"));
    put(metadata, "language", HtmlMeta.first(lang, meta.of("og:locale")));
    put(metadata, "section", meta.of("article:section"));
    put(metadata, MODIFIED, dates.modified());
    return metadata;
  }

  private static void put(SortedMap<String, String> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  /**
   * The heading with which the title begins or ends, or null. The rest of the title belongs to the
   * site.
   */
  private @Nullable String headingWithin(String title) {
    String folded = " " + Line.fold(title) + " ";
    for (Element heading : page.select("h1, h2")) {
      String words = Line.fold(heading.text());
      boolean isTitle = folded.startsWith(" " + words + " ") || folded.endsWith(" " + words + " ");
      if (isTitle && words.split(" ", -1).length >= FEWEST_TITLE_WORDS) {
        return heading.text();
      }
    }
    return null;
  }

  /**
   * The part of the title that is also a line of the page; the other parts belong to the site. Null
   * if no part is a line, or several are.
   */
  private @Nullable String lineWithin(String title) {
    List<String> found = new ArrayList<>();
    for (String part : SEPARATOR.split(title, -1)) {
      String words = Line.fold(part);
      boolean isTitle = !part.equals(title) && words.split(" ", -1).length >= FEWEST_TITLE_WORDS;
      if (isTitle && lines.stream().anyMatch(line -> isLine(line, words))) {
        found.add(part.strip());
      }
    }
    return found.size() == 1 ? found.get(0) : null;
  }

  private static boolean isLine(HtmlLine line, String words) {
    return !line.isLink() && Line.fold(line.text()).equals(words);
  }

  /**
   * The page's only main heading or, if the page has none and its {@code <title>} is so short that
   * all pages of the site probably share it, the only heading of the second level. Otherwise null.
   * A heading with a link does not count, because the link leads to the site's home page.
   */
  private @Nullable String onlyHeading() {
    List<Element> headings = page.select("h1");
    if (headings.isEmpty() && words(page.title()) < FEWEST_TITLE_WORDS) {
      headings = page.select("h2");
    }
    if (headings.size() != 1 || headings.get(0).selectFirst("a") != null) {
      return null;
    }
    String heading = headings.get(0).text();
    return words(heading) >= FEWEST_TITLE_WORDS ? heading : null;
  }

  private static int words(String title) {
    return Line.fold(title).split(" ", -1).length;
  }

  private String withoutSite(String title, boolean isOfBrowser) {
    String site = site();
    List<MatchResult> separators = BEFORE_SITE.matcher(title).results().toList();
    if (separators.isEmpty()) {
      return title;
    }
    MatchResult separator = separators.get(separators.size() - 1);
    String rest = title.substring(0, separator.start());
    String last = title.substring(separator.end());
    boolean isSite = site != null && Line.fold(last).equals(Line.fold(site));
    boolean isTitle = Line.fold(rest).split(" ", -1).length >= FEWEST_TITLE_WORDS;
    return isTitle && (isSite || isOfBrowser) ? rest : title;
  }
}
