package rasd.pages;

import java.util.List;
import rasd.article.PageLine;
import rasd.text.Span;

/**
 * A page or a record's text after its lines are labelled.
 *
 * @param asides the parts of kept lines that do not belong to the story
 */
public record LabelledPage(List<PageLine> lines, Credits credits, List<Aside> asides) {
  /**
   * A part of a kept line that stays in the body but is not counted: a dateline, an agency in
   * brackets.
   *
   * @param line number of the line
   * @param place UTF-16 offsets in the line
   */
  public record Aside(int line, Span place) {}
}
