package rasd.article;

import java.util.ArrayList;
import java.util.List;
import rasd.text.Span;

/**
 * The kept lines of a page, joined by line feeds.
 *
 * @param lines the span of each kept line in the text
 */
public record Body(String text, List<Span> lines) {
  /** The body that the lines of a page form. */
  public static Body of(List<PageLine> lines) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (PageLine line : lines) {
      if (line.isKept()) {
        text.append(text.isEmpty() ? "" : "\n");
        spans.add(new Span(text.length(), text.length() + line.text().length()));
        text.append(line.text());
      }
    }
    return new Body(text.toString(), List.copyOf(spans));
  }
}
