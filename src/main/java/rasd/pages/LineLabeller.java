package rasd.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.calendar.DateFinder;

/**
 * Labels each line of a page: {@code انظر ايضاً} near the end heads teasers, a line of one word
 * between paragraphs is a subhead. First it uses what is known about single lines: the title, their
 * own words, their place in the mark-up, and the source's other pages. Then it finds the story and
 * labels the other lines by their position: before the first paragraph of prose, between the
 * paragraphs, or after the last.
 *
 * <p>Does not handle: pages with several stories; authors' names on pages, which count as lines of
 * the site.
 */
public final class LineLabeller {
  private static final int MOST_SUBHEAD_WORDS = 14;

  private final DatelineReader datelines;
  private final OwnWords ownWords;
  private final OtherTexts otherTexts;

  public LineLabeller(PagePhrases phrases, NewsNames names, DateFinder dates) {
    this.datelines = new DatelineReader(phrases, names, dates);
    this.ownWords = new OwnWords(phrases, dates, datelines);
    this.otherTexts = new OtherTexts(phrases);
  }

  /**
   * Labels the lines of a page.
   *
   * @param hints what the page's mark-up says about the lines; empty for plain text
   * @param title the title that the page gives outside its lines, or null
   * @param source what the pages of the page's source share
   */
  public LabelledPage labelPage(
      String text, List<LineHint> hints, @Nullable String title, SourceLines source) {
    LabelledLines page = new LabelledLines(Line.of(text, hints));
    labelTitle(page, title);
    ownWords.label(page);
    Markup.label(page);
    Repeated.onMostPages(page, source);
    StoryBlock story = StoryBlock.densest(page);
    otherTexts.labelTeasers(page, story);
    otherTexts.labelComments(page, story);
    story = StoryBlock.densest(page).belowTitle(page);
    otherTexts.labelHeadingsAfter(page, story);
    story = story.grown(page, source);
    new PageHead(page, story).label();
    Repeated.onSomePages(page, source);
    labelMiddle(page, story.first(), story.last() + 1, story.last());
    labelFoot(page, story);
    FurnitureFinder none = new FurnitureFinder(Furniture.NONE, page);
    return new CreditFinder(datelines, source.furniture().houses(), "", none, otherTexts)
        .read(page);
  }

  /**
   * Labels the lines of a record's text, which has no head: its title is another field of the
   * record.
   *
   * @param author the author that the record names, or null
   */
  public LabelledPage labelText(
      String text, @Nullable String title, @Nullable String author, SourceLines source) {
    LabelledLines page = new LabelledLines(Line.of(text));
    FurnitureFinder furniture = new FurnitureFinder(source.furniture(), page);
    CreditFinder credits =
        new CreditFinder(
            datelines,
            source.furniture().houses(),
            author == null ? "" : Line.fold(author),
            furniture,
            otherTexts);
    if (page.size() > 1) {
      credits.labelEnds(page);
      furniture.label();
      ownWords.label(page);
    }
    labelTitle(page, title);
    StoryBlock story = otherTexts.labelTeasers(page, StoryBlock.whole(page));
    otherTexts.labelLinksAtTheEnd(page);
    labelMiddle(page, 0, page.size(), story.last());
    return credits.read(page);
  }

  private static void labelTitle(LabelledLines page, @Nullable String title) {
    if (title != null) {
      page.labelAll(Line.fold(title), LineLabel.TITLE, "repeats the title");
    }
  }

  /**
   * Labels subheads: between paragraphs, a short line that is not a sentence is the heading of the
   * paragraph below.
   */
  private static void labelMiddle(LabelledLines page, int begin, int end, int last) {
    for (int i = begin; i < Math.min(end, last); i++) {
      boolean isHeading =
          page.isOpen(i)
              && !page.line(i).isProse()
              && !page.line(i).hint().isItem()
              && page.line(i).words() <= MOST_SUBHEAD_WORDS
              && !page.line(i).endsSentence()
              && page.line(i + 1).isProse();
      if (isHeading) {
        page.label(i, LineLabel.SUBHEAD, "is short and not a sentence, above a paragraph");
      }
    }
  }

  private static void labelFoot(LabelledLines page, StoryBlock story) {
    for (int i = story.last() + 1; i < page.size(); i++) {
      if (page.isOpen(i)) {
        boolean isShort = page.line(i).isShort();
        page.label(
            i,
            LineLabel.CHROME,
            isShort ? "is short and follows the text" : "is a text separate from the story");
      }
    }
  }
}
