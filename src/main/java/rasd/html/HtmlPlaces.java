package rasd.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.html.HtmlLines.HtmlLine;
import rasd.pages.LineHint;
import rasd.pages.LineHint.PageRegion;

/**
 * The places of a page's lines: in the element that has most of the prose, or in an element whose
 * tag, role, class or id says what it is ({@code <nav>}, {@code class="related-news"}).
 *
 * <p>An element that has half of the page's prose, or the story itself, is never taken for a part
 * of the site's frame, whatever its name is: {@code <body class="has-sidebar">}.
 */
final class HtmlPlaces {
  /**
   * At each step outwards from a paragraph, an element gets this share of the words that the
   * element inside it got.
   */
  private static final double SHARE_OF_OUTER = 0.6;

  private static final int OUTER_LEVELS = 3;
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private static final Map<String, PageRegion> BY_TAG =
      Map.of(
          "nav", PageRegion.NAVIGATION,
          "header", PageRegion.HEADER,
          "footer", PageRegion.FOOTER,
          "aside", PageRegion.ASIDE,
          "form", PageRegion.FORM,
          "figcaption", PageRegion.CAPTION,
          "time", PageRegion.BYLINE);

  private static final Map<String, PageRegion> BY_ROLE =
      Map.of(
          "navigation", PageRegion.NAVIGATION,
          "menu", PageRegion.NAVIGATION,
          "banner", PageRegion.HEADER,
          "contentinfo", PageRegion.FOOTER,
          "complementary", PageRegion.ASIDE,
          "search", PageRegion.FORM);

  /**
   * Words in class, id and the names of a site's own tags. If an element has words for several
   * places, the first place in the order of {@link PageRegion} wins.
   */
  private static final Map<PageRegion, Set<String>> BY_WORD =
      new EnumMap<>(
          Map.of(
              PageRegion.BYLINE,
                  Set.of(
                      "byline",
                      "author",
                      "date",
                      "dateline",
                      "datetime",
                      "datum",
                      "published",
                      "pubdate",
                      "time",
                      "timedata",
                      "timestamp"),
              PageRegion.CAPTION, Set.of("caption", "figcaption", "credit"),
              PageRegion.TEASERS,
                  Set.of("related", "recommended", "recommend", "trending", "popular", "mostread"),
              PageRegion.NAVIGATION, Set.of("nav", "navbar", "navigation", "menu", "breadcrumb"),
              PageRegion.FOOTER, Set.of("footer", "copyright"),
              PageRegion.ASIDE,
                  Set.of(
                      "sidebar",
                      "aside",
                      "widget",
                      "newsletter",
                      "signup",
                      "subscribe",
                      "ad",
                      "ads",
                      "advert",
                      "advertisement",
                      "sponsored",
                      "taboola",
                      "outbrain"),
              PageRegion.SHARING, Set.of("share", "sharing", "social", "addtoany"),
              PageRegion.TAGS, Set.of("tags", "tag", "keywords"),
              PageRegion.COMMENTS, Set.of("comment", "comments", "respond", "disqus")));

  private static final Set<String> LISTS = Set.of("table", "ul", "ol", "dl");

  private static final Set<PageRegion> BESIDE_STORY =
      EnumSet.of(PageRegion.TEASERS, PageRegion.ASIDE, PageRegion.NAVIGATION, PageRegion.COMMENTS);

  private final Map<Element, Integer> prose = new HashMap<>();
  private final Map<Element, PageRegion> places = new HashMap<>();
  private final int allProse;
  private final @Nullable Element story;

  /** Determines the places of a page with these lines. */
  HtmlPlaces(List<HtmlLine> lines) {
    int all = 0;
    for (HtmlLine line : lines) {
      int words = line.prose();
      all += words;
      for (Element e = line.element(); e != null && words > 0; e = e.parent()) {
        prose.merge(e, words, Integer::sum);
      }
    }
    this.allProse = all;
    this.story = story(lines);
    places.clear(); // The places were determined before the story was known.
  }

  /** The hints of the lines, in their order. */
  List<LineHint> hints(List<HtmlLine> lines) {
    Set<Element> linkLists = linkListsAtEnd(lines);
    return lines.stream().map(line -> hint(line, linkLists)).toList();
  }

  private LineHint hint(HtmlLine line, Set<Element> linkLists) {
    Element element = line.element();
    PageRegion place = place(element);
    Element list = place == PageRegion.STORY ? list(element) : null;
    boolean isLink = line.isLink() || linkLists.contains(list);
    return new LineHint(place, heading(element), isLink, list != null);
  }

  /** The innermost list or table around the element if that is within the story; otherwise null. */
  private @Nullable Element list(Element element) {
    for (Element e = element; e != null && !e.equals(story); e = e.parent()) {
      if (LISTS.contains(e.normalName())) {
        return isWithin(e, story) ? e : null;
      }
    }
    return null;
  }

  /** The lists that follow the last prose of the story and have a link in every line. */
  private Set<Element> linkListsAtEnd(List<HtmlLine> lines) {
    Set<Element> lists = new HashSet<>();
    Set<Element> others = new HashSet<>();
    for (HtmlLine line : lines) {
      Element list = list(line.element());
      if (list != null && line.holdsLink()) {
        lists.add(list);
      } else if (list != null) {
        others.add(list);
      } else if (line.prose() > 0 && isWithin(line.element(), story)) {
        lists.clear();
      }
    }
    lists.removeAll(others);
    return lists;
  }

  private static boolean isWithin(Element element, @Nullable Element story) {
    return story != null && element.parents().contains(story);
  }

  /**
   * The element that is marked as the article's body, or else the element with the most prose, or
   * else the only {@code <article>}; null if the page has none of these.
   */
  private @Nullable Element story(List<HtmlLine> lines) {
    Element best = null;
    for (HtmlLine line : lines) {
      for (Element e = line.element(); e != null; e = e.parent()) {
        boolean isMarked = e.attr("itemprop").equals("articleBody");
        if (isMarked && prose(e) > (best == null ? 0 : prose(best))) {
          best = e;
        }
      }
    }
    best = best == null ? mostProse(lines) : best;
    return best == null ? onlyArticle(lines) : best;
  }

  /**
   * The only {@code <article>}, or null. It has the story if the page has no prose, only verses.
   */
  private static @Nullable Element onlyArticle(List<HtmlLine> lines) {
    Set<Element> articles = new HashSet<>();
    for (HtmlLine line : lines) {
      Element article = line.element().closest("article");
      if (article != null) {
        articles.add(article);
      }
    }
    return articles.size() == 1 ? articles.iterator().next() : null;
  }

  private @Nullable Element mostProse(List<HtmlLine> lines) {
    Map<Element, Double> scores = new HashMap<>();
    Element best = null;
    for (HtmlLine line : lines) {
      double words = place(line.element()).label() == null ? line.prose() : 0;
      Element outer = block(line.element()).parent();
      for (int level = 0; level < OUTER_LEVELS && outer != null && words > 0; level++) {
        double score = scores.merge(outer, words, Double::sum);
        best = best == null || score > scores.getOrDefault(best, 0.0) ? outer : best;
        outer = outer.parent();
        words *= SHARE_OF_OUTER;
      }
    }
    return best;
  }

  private static Element block(Element element) {
    Element block = element;
    while (!HtmlLines.isBlock(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  /** The place of the element, or else of the nearest element around it that has a place. */
  private PageRegion place(Element element) {
    PageRegion known = places.get(element);
    if (known != null) {
      return known;
    }
    Element parent = element.parent();
    PageRegion own = own(element);
    PageRegion place = own != null ? own : parent == null ? PageRegion.ELSEWHERE : place(parent);
    places.put(element, place);
    return place;
  }

  private @Nullable PageRegion own(Element element) {
    if (element.equals(story) || isQuotedIn(element, story)) {
      return PageRegion.STORY;
    }
    boolean isFrame = prose(element) * 2 < Math.max(1, allProse) && !isAround(element, story);
    PageRegion place = isFrame ? told(element) : null;
    return place == PageRegion.BYLINE && element.selectFirst("h1") != null ? null : place;
  }

  /**
   * Whether an element is a quotation within the story. A post or a speech that the story quotes is
   * part of its text, whatever the name of the box around it.
   */
  private static boolean isQuotedIn(Element element, @Nullable Element story) {
    return element.nameIs("blockquote") && isWithin(element, story);
  }

  private static boolean isAround(Element element, @Nullable Element story) {
    return story != null && story.parents().contains(element);
  }

  /** Whether an element is part of something beside the story, such as teasers. */
  boolean isBesideStory(Element element) {
    for (Element e = element; e != null && !e.equals(story); e = e.parent()) {
      PageRegion place = own(e);
      if (place != null && BESIDE_STORY.contains(place)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PageRegion told(Element element) {
    PageRegion byTag = isOfStory(element) ? null : BY_TAG.get(element.normalName());
    PageRegion byRole = BY_ROLE.get(element.attr("role"));
    if (byTag != null || byRole != null) {
      return byTag != null ? byTag : byRole;
    }
    boolean isOfSite =
        element.normalName().indexOf('-') > 0; // <ad-slot> is a tag of the site's own.
    String tag = isOfSite ? element.normalName() : "";
    String names =
        INNER_CAPITAL.matcher(element.className() + " " + element.id() + " " + tag).replaceAll(" ");
    Set<String> words = Set.of();
    if (!names.isBlank()) {
      words = new HashSet<>(List.of(NO_LETTERS.split(names.toLowerCase(Locale.ROOT), -1)));
    }
    for (Map.Entry<PageRegion, Set<String>> place : BY_WORD.entrySet()) {
      if (words.stream().anyMatch(place.getValue()::contains)) {
        return place.getKey();
      }
    }
    return null;
  }

  /** Whether this is the head or foot of an article and not of the page. */
  private static boolean isOfStory(Element element) {
    boolean isHeadOrFoot = element.nameIs("header") || element.nameIs("footer");
    return isHeadOrFoot
        && (element.closest("article") != null || element.selectFirst("h1") != null);
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private static int heading(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().matches("h[1-6]")) {
        return e.normalName().charAt(1) - '0';
      }
      if (HtmlLines.isBlock(e)) {
        return 0;
      }
    }
    return 0;
  }
}
