package rasd.pages;

import java.util.List;
import rasd.article.PageLine;
import rasd.text.Span;

/**
 * What is known of a page or a record's text once its lines are labelled.
 *
 * @param asides what kept lines hold that is not the story's own
 */
public record LabelledPage(List<PageLine> lines, Credits credits, List<Aside> asides) {
  /**
   * A part of a kept line that stays in the body but is not counted: a dateline, an agency in
   * brackets.
   *
   * @param line its number
   * @param place UTF-16 offsets in the line
   */
  public record Aside(int line, Span place) {}
}
