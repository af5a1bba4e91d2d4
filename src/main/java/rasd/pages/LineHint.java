package rasd.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;

/**
 * What the mark-up of a page says about one of its lines: {@code navigation link} is a link in a
 * menu, {@code story 2} a heading of the second level within the story.
 *
 * @param heading level of the heading, 1 to 6; 0 if the line is not a heading
 * @param isLink whether the whole line is a link
 * @param isItem whether the line is in a list or table of the story
 */
public record LineHint(PageRegion place, int heading, boolean isLink, boolean isItem) {
  /** The hint of a line of plain text, about which nothing is known. */
  static final LineHint NONE = new LineHint(PageRegion.UNKNOWN, 0, false, false);

  private static final String LINK = "link";
  private static final String ITEM = "item";

  /** The part of a page in which a line is. */
  public enum PageRegion {
    UNKNOWN(null, ""),
    /** In the element that has the story. */
    STORY(null, ""),
    /** Anywhere else: no element around the line says what the line is. */
    ELSEWHERE(null, ""),
    /** In an element that gives the author, the date or the agency. */
    BYLINE(null, ""),
    CAPTION(LineLabel.CAPTION, "is the caption of a picture"),
    TEASERS(LineLabel.TEASER, "is in a list of other stories"),
    NAVIGATION(LineLabel.CHROME, "is in a menu"),
    HEADER(LineLabel.CHROME, "is in the header of the site"),
    FOOTER(LineLabel.CHROME, "is in the footer of the site"),
    ASIDE(LineLabel.CHROME, "is beside the story"),
    SHARING(LineLabel.CHROME, "is among links to share the story"),
    TAGS(LineLabel.CHROME, "is among the story's keywords"),
    COMMENTS(LineLabel.CHROME, "is among the readers' comments"),
    FORM(LineLabel.CHROME, "is in a form");

    private final @Nullable LineLabel label;
    private final String reason;

    PageRegion(@Nullable LineLabel label, String reason) {
      this.label = label;
      this.reason = reason;
    }

    /** The label of lines in this place; null if the place alone does not decide it. */
    public @Nullable LineLabel label() {
      return label;
    }

    String reason() {
      return reason;
    }
  }

  /** The hints as one text, one per line, which {@link #parse} reads. */
  public static String join(List<LineHint> hints) {
    return hints.stream().map(LineHint::text).collect(Collectors.joining("\n"));
  }

  /** The hints of a page's lines; empty for a page of plain text. */
  public static List<LineHint> parse(String joined) {
    List<LineHint> hints = new ArrayList<>();
    for (String text : joined.isEmpty() ? new String[0] : joined.split("\n", -1)) {
      hints.add(ofText(text));
    }
    return hints;
  }

  private String text() {
    return place.name().toLowerCase(Locale.ROOT)
        + (heading > 0 ? " " + heading : "")
        + (isLink ? " " + LINK : "")
        + (isItem ? " " + ITEM : "");
  }

  private static LineHint ofText(String text) {
    String[] words = text.split(" ", -1);
    int heading = 0;
    boolean isLink = false;
    boolean isItem = false;
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals(LINK)) {
        isLink = true;
      } else if (words[i].equals(ITEM)) {
        isItem = true;
      } else {
        heading = Integer.parseInt(words[i]);
      }
    }
    return new LineHint(
        PageRegion.valueOf(words[0].toUpperCase(Locale.ROOT)), heading, isLink, isItem);
  }
}
