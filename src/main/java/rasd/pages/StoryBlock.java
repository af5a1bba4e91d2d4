package rasd.pages;

import java.util.List;
import rasd.article.LineLabel;

/**
 * The lines of a page from the first to the last line of the story's text.
 *
 * @param first index of the first line
 * @param last index of the last line; -1 on a page without open lines
 */
record StoryBlock(int first, int last) {
  /**
   * The cost of a line that belongs to the site or is too short for text: menus and lists divide a
   * page into blocks.
   */
  private static final int COST_OF_CHROME = 5;

  /**
   * The cost of other lines that are not prose: subheads, verses, captions and teasers occur in
   * stories.
   */
  private static final int COST_OF_OTHERS = 1;

  private static final int FEWEST_WORDS_OF_TEXT = 5;
  private static final int FEWEST_TITLE_WORDS = 3;

  /**
   * The block from the first to the last line of prose; if there is none, the longest open line.
   */
  static StoryBlock whole(LabelledLines page) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpenProse(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? longestLine(page) : new StoryBlock(first, last);
  }

  /**
   * The run of lines that is worth the most. Prose is worth its number of words, and all other
   * lines except the items of the story's lists cost something; a single sentence in a menu or a
   * footer is therefore not part of the story.
   */
  static StoryBlock densest(LabelledLines page) {
    StoryBlock best = null;
    int bestWorth = 0;
    int begin = 0;
    int worth = 0;
    for (int i = 0; i < page.size(); i++) {
      if (worth <= 0) {
        begin = i;
        worth = 0;
      }
      worth += worth(page, i);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = new StoryBlock(begin, i);
      }
    }
    return best == null ? longestLine(page) : best;
  }

  private static int worth(LabelledLines page, int i) {
    Line line = page.line(i);
    if (page.isOpenProse(i)) {
      return line.words();
    }
    if (line.hint().isItem()) {
      return 0;
    }
    boolean isOfSite = page.isOpen(i) ? isTooShort(line) : page.label(i) == LineLabel.CHROME;
    return isOfSite ? -COST_OF_CHROME : -COST_OF_OTHERS;
  }

  private static StoryBlock longestLine(LabelledLines page) {
    int longest = -1;
    for (int i = 0; i < page.size(); i++) {
      boolean isLonger = longest < 0 || page.line(i).words() > page.line(longest).words();
      longest = page.isOpen(i) && isLonger ? i : longest;
    }
    return new StoryBlock(Math.max(longest, 0), longest);
  }

  /**
   * This block without the prose above the story's title, which is a list of other news, if more
   * prose follows. A title does not count if a main heading above the block has all its words.
   */
  StoryBlock belowTitle(LabelledLines page) {
    StoryBlock below = this;
    for (int i = first; i < last; i++) {
      if (isTitle(page, i)
          && !isInHeading(page, page.line(i))
          && page.proseWords(first, i) < page.proseWords(i + 1, last + 1)) {
        below = new StoryBlock(nextProse(page, i), last);
      }
    }
    return below;
  }

  /**
   * Whether a main heading above the block has all words of a title that is not a main heading
   * itself.
   */
  private boolean isInHeading(LabelledLines page, Line title) {
    if (title.hint().heading() == 1) {
      return false;
    }
    List<String> words = List.of(title.folded().split(" ", -1));
    for (int i = 0; i < first; i++) {
      LineHint hint = page.line(i).hint();
      boolean isHeading = hint.heading() == 1 && !hint.isLink();
      if (isHeading && List.of(page.line(i).folded().split(" ", -1)).containsAll(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * This block, extended by neighbouring lines that cannot be distinguished from text, such as
   * verses and prose without full stops. They must be in the story's element, unless the site's
   * lines are known from its other pages.
   */
  StoryBlock grown(LabelledLines page, SourceLines source) {
    int begin = first;
    int end = last;
    while (begin > 0 && mayBeText(page, begin - 1, source)) {
      begin--;
    }
    while (end + 1 < page.size() && mayBeText(page, end + 1, source)) {
      end++;
    }
    while (begin < first && (isTooShort(page.line(begin)) || mayBeTitle(page, begin))) {
      begin++;
    }
    while (end > last && isOfSite(page.line(end))) {
      end--;
    }
    return new StoryBlock(begin, end);
  }

  /** Whether a line after the story belongs to the site, such as the address of the page. */
  private static boolean isOfSite(Line line) {
    return (isTooShort(line) && !line.hint().isItem()) || Markup.isAddress(line);
  }

  /** Whether no title is known, and a line is short and the first that may be a title. */
  private static boolean mayBeTitle(LabelledLines page, int i) {
    if (page.indexOf(LineLabel.TITLE) >= 0) {
      return false;
    }
    for (int before = 0; before < i; before++) {
      if (page.isOpen(before) && page.line(before).words() >= FEWEST_TITLE_WORDS) {
        return false;
      }
    }
    return page.line(i).isShort();
  }

  private static boolean mayBeText(LabelledLines page, int i, SourceLines source) {
    boolean isOfStory = page.line(i).hint().place() == LineHint.PageRegion.STORY;
    boolean isOfThisPage = source.pages() > 0 && source.pagesWith(page.line(i)) == 0;
    return page.isOpen(i) && (isOfStory || isOfThisPage);
  }

  private static boolean isTooShort(Line line) {
    return line.words() < FEWEST_WORDS_OF_TEXT && !line.endsSentence() && !line.goesOn();
  }

  /**
   * Whether a line is the known title or is above a date, unless it is in a part of the page that
   * has no title, such as a caption or a list of other stories.
   */
  private static boolean isTitle(LabelledLines page, int i) {
    Line line = page.line(i);
    if (line.hint().place().label() != null) {
      return false;
    }
    boolean isOverDate =
        page.isOpen(i)
            && line.isShort()
            && !line.text().endsWith(".")
            && line.words() >= FEWEST_TITLE_WORDS
            && page.label(i + 1) == LineLabel.DATE;
    return isOverDate || page.label(i) == LineLabel.TITLE;
  }

  private static int nextProse(LabelledLines page, int from) {
    int next = from + 1;
    while (!page.isOpenProse(next)) {
      next++;
    }
    return next;
  }
}
