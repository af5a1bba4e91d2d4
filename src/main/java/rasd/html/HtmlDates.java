package rasd.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.dates.AddressDay;

/**
 * The days that the mark-up of a page gives for its story: {@code <meta
 * property="article:published_time" content="2019-03-05">}, the same in JSON-LD, microdata and
 * {@code <time>}. Days of teasers, comments and later changes are not days of publication.
 */
record HtmlDates(Document page, HtmlPlaces places, HtmlMeta meta, StoryItem story) {
  private static final String[] PUBLISHED_NAMES = {
    "article:published_time",
    "datePublished",
    "og:published_time",
    "og:article:published_time",
    "pubdate",
    "publish_date",
    "publishdate",
    "publish-date",
    "published_time",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "bepress_citation_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dc:date",
    "date"
  };

  private static final String[] MODIFIED_NAMES = {
    "article:modified_time", "dateModified", "og:updated_time", "dcterms.modified", "last-modified"
  };

  private static final Set<String> TYPES_OF_OTHER_THINGS =
      Set.of("Comment", "VideoObject", "ImageObject", "Review", "UserComments");

  private static final String MARKED_AS_PUBLISHED =
      ".published, .entry-date, .dt-published, time[pubdate]";

  private static final int ISO_DAY = 10;
  private static final String TIMES = "time[datetime]";

  /**
   * The day of publication as the page writes it, or null if it gives none.
   *
   * @param address the address of the page, which may include a day
   */
  @Nullable String published(@Nullable String address) {
    String said =
        HtmlMeta.first(story.published(), microdata("datePublished"), meta.of(PUBLISHED_NAMES));
    LocalDate ofAddress = address == null ? null : AddressDay.of(address);
    return HtmlMeta.first(
        said,
        only(page.select(MARKED_AS_PUBLISHED)),
        only(page.select(TIMES)),
        ofAddress == null ? null : ofAddress.toString());
  }

  /** The time of the last change as the page writes it, or null if it gives none. */
  @Nullable String modified() {
    return HtmlMeta.first(story.modified(), microdata("dateModified"), meta.of(MODIFIED_NAMES));
  }

  /**
   * The value of the story's property in microdata: the value in the scope with the main heading,
   * or else in the only scope. Null if there is no such scope.
   */
  @Nullable String microdata(String property) {
    Map<Element, String> byScope = new LinkedHashMap<>();
    for (Element element : page.select("[itemprop~=(?i)(^|\\s)" + property + "(\\s|$)]")) {
      Element scope = element.closest("[itemscope]");
      String value = value(element);
      if (value != null && !isOfAnotherThing(element, scope)) {
        byScope.putIfAbsent(scope == null ? page : scope, value);
      }
    }
    for (Map.Entry<Element, String> found : byScope.entrySet()) {
      if (found.getKey().selectFirst("h1") != null) {
        return found.getValue();
      }
    }
    return byScope.size() == 1 ? byScope.values().iterator().next() : null;
  }

  private boolean isOfAnotherThing(Element element, @Nullable Element scope) {
    String type = scope == null ? "" : scope.attr("itemtype");
    return TYPES_OF_OTHER_THINGS.contains(type.substring(type.lastIndexOf('/') + 1))
        || places.isBesideStory(element);
  }

  /** The only day that the elements give, as written; null if they give none, or several. */
  private @Nullable String only(List<Element> elements) {
    Set<String> days = new LinkedHashSet<>();
    List<String> values = new ArrayList<>();
    for (Element element : elements) {
      String value = HtmlMeta.first(element.attr("datetime"), element.attr("title"));
      if (value != null && !isOfChange(element) && !places.isBesideStory(element)) {
        values.add(value);
        days.add(value.length() < ISO_DAY ? value : value.substring(0, ISO_DAY));
      }
    }
    return days.size() == 1 ? values.get(0) : null;
  }

  private static boolean isOfChange(Element element) {
    return element.attr("itemprop").contains("dateModified")
        || (element.hasClass("updated") && !element.hasClass("published"))
        || element.hasClass("modified");
  }

  private static @Nullable String value(Element element) {
    return HtmlMeta.first(
        element.attr("content"), element.attr("datetime"), element.attr("title"), element.text());
  }
}
