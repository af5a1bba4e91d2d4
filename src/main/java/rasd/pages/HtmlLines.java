package rasd.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page as a reader sees them, in the order of the mark-up: {@code <p>قال
 * <b>لافروف</b><br>أمس} is two lines.
 *
 * <p>Does not handle: what style sheets and scripts hide, show or move.
 */
final class HtmlLines implements NodeFilter {
  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "textarea");

  /** jsoup takes these for blocks, but within a paragraph they only mark what was changed. */
  private static final Set<String> INLINE = Set.of("ins", "del");

  private static final Set<String> ALSO_BLOCKS = Set.of("button", "option");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern HIDING = Pattern.compile("display\\s*:\\s*none");

  /**
   * A line before anything is known of its place.
   *
   * @param element that holds its first letters
   */
  record HtmlLine(String text, Element element, boolean isLink) {}

  private final List<HtmlLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element element;
  private int links;
  private boolean isLink = true;

  private HtmlLines() {}

  /** All lines that are not blank. */
  static List<HtmlLine> of(Element page) {
    HtmlLines reader = new HtmlLines();
    page.filter(reader);
    reader.endLine();
    return reader.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words);
    } else if (node instanceof Element tag) {
      if (isUnseen(tag)) {
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
    }
    return FilterResult.CONTINUE;
  }

  private void begin(Element tag) {
    if (isBlock(tag) || tag.nameIs("br")) {
      endLine();
    }
    if (isLink(tag)) {
      links++;
      if (tag.previousSibling() instanceof Element before && isLink(before)) {
        text.append(' '); // Two links side by side are no one word.
      }
    }
  }

  private void add(TextNode words) {
    if (words.isBlank()) {
      text.append(' ');
      return;
    }
    if (element == null) {
      element = words.parentElement();
    }
    isLink &= links > 0;
    text.append(words.getWholeText());
  }

  private void endLine() {
    String line = HtmlMeta.clean(oneLine(text));
    if (element != null && !Line.of(line).isEmpty()) {
      lines.add(new HtmlLine(line, element, isLink));
    }
    text.setLength(0);
    element = null;
    isLink = true;
  }

  /** Line ends of Unicode are white space too, or a line would become two. */
  private static String oneLine(CharSequence text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }

  private static boolean isUnseen(Element tag) {
    return UNSEEN.contains(tag.normalName())
        || tag.hasAttr("hidden")
        || tag.attr("aria-hidden").equals("true")
        || HIDING.matcher(tag.attr("style")).find();
  }

  static boolean isBlock(Element tag) {
    return ALSO_BLOCKS.contains(tag.normalName())
        || (tag.isBlock() && !INLINE.contains(tag.normalName()));
  }

  private static boolean isLink(Element tag) {
    return tag.nameIs("a") && tag.hasAttr("href");
  }
}
