package rasd.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import rasd.pages.Line;

/**
 * The lines of a page as a reader sees them, in the order of the mark-up: {@code <p>قال
 * <b>لافروف</b><br>أمس} is two lines, and in {@code <pre>} a line end ends a line.
 *
 * <p>Elements that are marked as hidden, or are for browsers without scripts, are read if they have
 * more prose than the rest of the page, because such a page does show them to its readers. Does not
 * handle: anything else that style sheets and scripts hide, show or move.
 */
final class HtmlLines implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "svg",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "textarea",
          "rt",
          "rp");

  private static final Set<String> FOR_SCRIPTS = Set.of("noscript", "template");

  /** jsoup treats these as blocks, but within a paragraph they only mark changes. */
  private static final Set<String> INLINE = Set.of("ins", "del");

  private static final Set<String> ALSO_BLOCKS = Set.of("button", "option");

  /**
   * The largest number of hidden elements around the story, one within the other, that are read.
   */
  private static final int MOST_WRAPPERS = 4;

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern HIDING = Pattern.compile("(?i)display\\s*:\\s*none");

  private static final Pattern BLOCK_STYLE =
      Pattern.compile("(?i)display\\s*:\\s*(?:block|flex|grid|table|list-item)");

  /**
   * A line before its place is known.
   *
   * @param element the element that contains the line's first letters
   * @param isLink whether the whole line is a link
   * @param holdsLink whether a part of the line is a link
   */
  record HtmlLine(String text, Element element, boolean isLink, boolean holdsLink) {
    /** The number of words if the line is prose and not a link; otherwise 0. */
    int prose() {
      Line words = Line.of(text).get(0);
      return words.isProse() && !isLink ? words.words() : 0;
    }
  }

  private final List<HtmlLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element element;
  private int links;
  private int preformatted;
  private boolean isLink = true;
  private boolean holdsLink;

  private final @Nullable Set<Element> shown;
  private final List<Element> hidden = new ArrayList<>();

  /**
   * Makes a reader of one page.
   *
   * @param shown hidden elements that are read nevertheless; null to read all
   */
  private HtmlLines(@Nullable Set<Element> shown) {
    this.shown = shown;
  }

  /** The lines of a page as a reader sees them, without blank lines. */
  static List<HtmlLine> of(Element page) {
    Set<Element> shown = new HashSet<>();
    HtmlLines visible = read(page, shown);
    for (int level = 0; level < MOST_WRAPPERS && shown.addAll(visible.story()); level++) {
      visible = read(page, shown);
    }
    return visible.lines;
  }

  private static HtmlLines read(Element page, @Nullable Set<Element> shown) {
    HtmlLines reader = new HtmlLines(shown);
    page.filter(reader);
    reader.endLine();
    return reader;
  }

  /** The hidden elements that have more prose than everything that is not hidden. */
  private List<Element> story() {
    int prose = prose();
    return hidden.stream().filter(element -> read(element, null).prose() > prose).toList();
  }

  private int prose() {
    return lines.stream().mapToInt(HtmlLine::prose).sum();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element tag) {
      if (UNSEEN.contains(tag.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (shown != null && isHidden(tag) && !shown.contains(tag)) {
        hidden.add(tag);
        return FilterResult.SKIP_ENTIRELY;
      }
      begin(tag);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element tag) {
      if (isBlock(tag)) {
        endLine();
      }
      links -= isLink(tag) ? 1 : 0;
      preformatted -= tag.nameIs("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element tag) {
    if (isBlock(tag) || tag.nameIs("br")) {
      endLine();
    }
    preformatted += tag.nameIs("pre") ? 1 : 0;
    if (isLink(tag)) {
      links++;
      if (tag.previousSibling() instanceof Element before && isLink(before)) {
        text.append(' '); // Two adjacent links are not one word.
      }
    }
  }

  private void add(TextNode words) {
    String[] pieces =
        preformatted > 0
            ? LINE_END.split(words.getWholeText(), -1)
            : new String[] {words.getWholeText()};
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        endLine();
      }
      add(pieces[i], words.parentElement());
    }
  }

  private void add(String words, @Nullable Element around) {
    if (StringUtil.isBlank(words)) {
      text.append(' ');
      return;
    }
    if (element == null) {
      element = around;
    }
    isLink &= links > 0;
    holdsLink |= links > 0;
    text.append(words);
  }

  private void endLine() {
    String line = HtmlMeta.clean(oneLine(text));
    if (element != null && !Line.of(line).isEmpty()) {
      lines.add(new HtmlLine(line, element, isLink, holdsLink));
    }
    text.setLength(0);
    element = null;
    isLink = true;
    holdsLink = false;
  }

  /** Replaces Unicode's line ends with spaces; otherwise one line would become two. */
  private static String oneLine(CharSequence text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }

  private static boolean isHidden(Element tag) {
    return FOR_SCRIPTS.contains(tag.normalName())
        || tag.hasAttr("hidden")
        || tag.attr("aria-hidden").equalsIgnoreCase("true")
        || HIDING.matcher(tag.attr("style")).find();
  }

  static boolean isBlock(Element tag) {
    return ALSO_BLOCKS.contains(tag.normalName())
        || (tag.hasAttr("style") && BLOCK_STYLE.matcher(tag.attr("style")).find())
        || (tag.isBlock() && !INLINE.contains(tag.normalName()));
  }

  private static boolean isLink(Element tag) {
    return tag.nameIs("a") && tag.hasAttr("href");
  }
}
