package rasd.pages;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself outside of its lines: {@code <meta property="og:title" content="مؤتمر
 * باريس">}, the same in JSON-LD, microdata and {@code <title>}.
 *
 * <p>Dates are taken from JSON-LD first, as there the site's own time zone stands more often than
 * elsewhere.
 */
final class HtmlFields {
  private static final int FEWEST_TITLE_WORDS = 3;

  /** {@code مؤتمر باريس | سانا}; a hyphen inside a title has no spaces around it, mostly. */
  private static final Pattern BEFORE_SITE = Pattern.compile("\\s*[|»«]\\s*|\\s+[-–—]\\s+");

  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "datePublished",
          "og:published_time",
          "pubdate",
          "publish_date",
          "publishdate",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.created",
          "dc.date",
          "date");

  private final Document page;
  private final JsonLd story;

  HtmlFields(Document page) {
    this.page = page;
    this.story = JsonLd.of(page);
  }

  @Nullable String title() {
    String named =
        first(meta("og:title"), story.headline(), microdata("headline"), meta("twitter:title"));
    String title = first(named, page.title());
    if (title == null) {
      return null;
    }
    String heading = headingWithin(title);
    return heading != null ? heading : withoutSite(title, named == null);
  }

  @Nullable String date() {
    String published = first(story.published(), microdata("datePublished"));
    return first(published, meta(DATE_NAMES.toArray(String[]::new)), onlyTime());
  }

  @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String url = first(canonical == null ? null : canonical.attr("href"), meta("og:url"));
    return url != null && url.matches("(?i)https?://.+") ? url : null;
  }

  @Nullable String site() {
    return meta("og:site_name");
  }

  SortedMap<String, String> metadata() {
    SortedMap<String, String> metadata = new TreeMap<>();
    Element html = page.selectFirst("html[lang]");
    put(metadata, "author", first(meta("author", "article:author"), microdata("author")));
    put(metadata, "description", meta("description", "og:description"));
    put(metadata, "keywords", meta("keywords", "news_keywords"));
    put(metadata, "language", first(html == null ? null : html.attr("lang"), meta("og:locale")));
    put(metadata, "section", meta("article:section"));
    return metadata;
  }

  private static void put(SortedMap<String, String> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  /** The content of the first of these that is there. */
  private @Nullable String meta(String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean isNamed =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"));
        if (isNamed && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private @Nullable String microdata(String property) {
    Element element = page.selectFirst("[itemprop=" + property + "]");
    return element == null
        ? null
        : first(element.attr("content"), element.attr("datetime"), element.text());
  }

  /** Where a page has one time only, it is the story's. */
  private @Nullable String onlyTime() {
    List<String> times = page.select("time[datetime]").eachAttr("datetime");
    return times.stream().distinct().count() == 1 ? first(times.get(0)) : null;
  }

  /** The heading that the title begins or ends with: what else it holds is the site's. */
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

  private static @Nullable String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text.strip();
      }
    }
    return null;
  }
}
