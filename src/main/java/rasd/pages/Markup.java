package rasd.pages;

import java.util.regex.Pattern;
import rasd.article.LineLabel;
import rasd.pages.LineHint.PageRegion;

/**
 * Labels the open lines of a page by its mark-up: a line in a menu belongs to the site, and a line
 * of the story that is only a link leads to another story, unless its text is an address. Does
 * nothing for plain text.
 */
public final class Markup {
  /** The reason for lines that the mark-up calls a byline. */
  public static final String BYLINE = "says who wrote the story, or when";

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  private Markup() {}

  static void label(LabelledLines page) {
    int story = firstOf(page, PageRegion.STORY);
    int title = page.indexOf(LineLabel.TITLE);
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpen(i)) {
        boolean isBeforeStory = story < 0 || (title < i && i < story);
        label(page, i, isBeforeStory);
      }
    }
  }

  private static void label(LabelledLines page, int i, boolean isBeforeStory) {
    LineHint hint = page.line(i).hint();
    LineLabel label = hint.place().label();
    if (label != null) {
      page.label(i, label, hint.place().reason());
    } else if (hint.place() == PageRegion.BYLINE) {
      page.label(i, LineLabel.CHROME, BYLINE);
    } else if (hint.place() == PageRegion.STORY && hint.isLink() && !isAddress(page.line(i))) {
      page.label(i, LineLabel.TEASER, "is a link and nothing else");
    } else if (hint.place() == PageRegion.ELSEWHERE && !isBeforeStory) {
      page.label(i, LineLabel.CHROME, "is outside the story");
    }
  }

  /**
   * Whether a line is an address that the text asks its readers to visit: {@code https://sana.sy}.
   */
  static boolean isAddress(Line line) {
    return ADDRESS.matcher(line.text()).matches();
  }

  private static int firstOf(LabelledLines page, PageRegion place) {
    for (int i = 0; i < page.size(); i++) {
      if (page.line(i).hint().place() == place) {
        return i;
      }
    }
    return -1;
  }
}
