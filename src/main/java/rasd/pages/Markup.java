package rasd.pages;

import java.util.regex.Pattern;
import rasd.article.LineLabel;
import rasd.pages.LineHint.Place;

/**
 * What the mark-up of a page tells of the lines that are open yet: a line in a menu is of the site,
 * a link alone within the story leads to another one, but for one that reads as its own address.
 * Says nothing of plain text.
 */
final class Markup {
  /** The reason of lines that the mark-up calls a byline. */
  static final String BYLINE = "tells who wrote the story, or when";

  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

  private Markup() {}

  static void label(LabelledLines page) {
    int story = firstOf(page, Place.STORY);
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
    } else if (hint.place() == Place.BYLINE) {
      page.label(i, LineLabel.CHROME, BYLINE);
    } else if (hint.place() == Place.STORY && hint.isLink() && !isAddress(page.line(i))) {
      page.label(i, LineLabel.TEASER, "is a link and nothing else");
    } else if (hint.place() == Place.ELSEWHERE && !isBeforeStory) {
      page.label(i, LineLabel.CHROME, "stands outside of the story");
    }
  }

  /** {@code https://sana.sy}: what a text tells to visit. */
  private static boolean isAddress(Line line) {
    return ADDRESS.matcher(line.text()).matches();
  }

  private static int firstOf(LabelledLines page, Place place) {
    for (int i = 0; i < page.size(); i++) {
      if (page.line(i).hint().place() == place) {
        return i;
      }
    }
    return -1;
  }
}
