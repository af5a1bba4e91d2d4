package rasd.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rasd.article.LineLabel;

/**
 * Labels texts that are not the story, by the headings above them: other stories below {@code اقرأ
 * أيضاً}, comments of readers below {@code التعليقات}.
 */
record OtherTexts(PagePhrases phrases) {
  private static final int MOST_HEADING_WORDS = 4;
  private static final int PROSE_THAT_ENDS_TEASERS = 2;
  private static final int MOST_OPENING = 60;

  /** What precedes a sentence: the beginning of the text, or the end of another sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile("^|[.!?\\u061F][\"'\u201D\u2019\u00BB)\\]]*+\\s++");

  /**
   * Labels lists of other stories, each up to the place where prose continues.
   *
   * @return the story without the lists at its end
   */
  StoryBlock labelTeasers(LabelledLines page, StoryBlock story) {
    for (int i = story.first() + 1; i < page.size(); i++) {
      if (isHeading(page, i)) {
        i = labelTeasersUnder(page, i);
      }
    }
    int last = story.last();
    while (last > story.first() && !page.isOpen(last)) {
      last--;
    }
    return new StoryBlock(story.first(), last);
  }

  /**
   * Whether a line heads a list of other stories. A link does not, nor does a line that the mark-up
   * calls a teaser.
   */
  private static boolean isHeading(LabelledLines page, int i) {
    LineHint hint = page.line(i).hint();
    return page.label(i) == LineLabel.TEASER
        && page.line(i).words() <= MOST_HEADING_WORDS
        && hint.place() != LineHint.PageRegion.TEASERS
        && !hint.isLink();
  }

  /**
   * Labels the last open line of a record's text if it is a heading with links in the same line.
   */
  void labelLinksAtTheEnd(LabelledLines page) {
    int last = page.size() - 1;
    while (last > 0 && !page.isOpen(last)) {
      last--;
    }
    if (last > 0 && linksBegin(page.line(last)) == 0) {
      page.label(last, LineLabel.TEASER, "heads links to other stories");
    }
  }

  /**
   * The offset in the last line of a text at which a heading of links begins, if the links follow
   * in the same line: {@code … قال. مقالات أخرى للكاتب الماء والناس المدينة القديمة}; the length of
   * the line if there is none. A line that ends in a full stop has no links: it is prose in which
   * such words occur.
   */
  int linksBegin(Line line) {
    String text = line.text();
    if (text.charAt(text.length() - 1) != '.') {
      Matcher sentence = SENTENCE.matcher(text);
      while (sentence.find()) {
        int begin = sentence.end();
        String opening = text.substring(begin, Math.min(text.length(), begin + MOST_OPENING));
        if (phrases.headsLinks(Line.fold(opening))) {
          return begin;
        }
      }
    }
    return text.length();
  }

  /**
   * Labels short lines above links after the story, because they head the links: {@code المزيد من
   * موقعنا}.
   */
  void labelHeadingsAfter(LabelledLines page, StoryBlock prose) {
    for (int i = page.size() - 2; i > prose.last(); i--) {
      boolean isOverLink =
          page.label(i + 1) == LineLabel.TEASER && page.line(i + 1).hint().isLink();
      if (isOverLink && page.isOpen(i) && isHeading(page.line(i))) {
        page.label(i, LineLabel.TEASER, "heads links to other stories");
      }
    }
  }

  private static boolean isHeading(Line line) {
    return line.words() <= MOST_HEADING_WORDS && !line.endsSentence();
  }

  private static int labelTeasersUnder(LabelledLines page, int heading) {
    int i = heading + 1;
    while (i < page.size() && !proseGoesOn(page, i)) {
      if (page.isOpen(i)) {
        page.label(i, LineLabel.TEASER, "is under links to other stories");
      }
      i++;
    }
    return i - 1;
  }

  private static boolean proseGoesOn(LabelledLines page, int from) {
    int end = from + PROSE_THAT_ENDS_TEASERS;
    for (int i = from; i < Math.min(end, page.size()); i++) {
      if (!page.line(i).isProse()) {
        return false;
      }
    }
    return end <= page.size();
  }

  /**
   * Labels the comments of readers: a heading of comments and everything below it, if there is more
   * prose above the heading than below.
   */
  void labelComments(LabelledLines page, StoryBlock story) {
    for (int i = story.first() + 1; i < page.size(); i++) {
      boolean isHeading =
          page.line(i).words() <= MOST_HEADING_WORDS
              && phrases.headsComments(page.line(i).folded());
      if (isHeading && page.proseWords(0, i) > page.proseWords(i, page.size())) {
        labelCommentsBelow(page, i);
        return;
      }
    }
  }

  private static void labelCommentsBelow(LabelledLines page, int heading) {
    for (int i = heading; i < page.size(); i++) {
      if (page.isOpen(i)) {
        page.label(i, LineLabel.CHROME, "is among the readers' comments");
      }
    }
  }
}
