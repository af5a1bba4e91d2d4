package rasd.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.text.CalendarSystem;
import rasd.text.DateExpression;
import rasd.text.DateFinder;
import rasd.text.Granularity;

/**
 * A date expression where it stands on a page.
 *
 * @param position of its line among the lines of the page that are not blank
 * @param spot where its line stands
 */
record PrintedDate(int position, Spot spot, PageLine line, DateExpression expression) {
  /** Where a line stands, as far as that tells whose day it names. */
  enum Spot {
    /** Directly under a title, perhaps a repeated one. */
    UNDER_TITLE,
    /** Directly above the title, with lines of the site before it. */
    ABOVE_TITLE,
    /** Directly after the first of several paragraphs, which may be a deck. */
    AFTER_FIRST_PARAGRAPH,
    /** It is the first paragraph. */
    FIRST_PARAGRAPH,
    ELSEWHERE
  }

  /** Words before the day of a change, and before that of publication, folded. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "تحديث|تعديل|به ?روز|(?iu)(?<!\\p{L})(?:updated?|modified|aktualisi|letzte änderung)");

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "نشر|انتشار|أضيف|(?iu)(?<!\\p{L})(?:published|posted|erstellt|veröffentlicht|erschienen"
              + "|gespeichert von|publié|mise en ligne|publicado|pubblicato|geplaatst)");

  /**
   * A post that is shown there, {@code — SANA (@sana) July 20, 2023}, or a version of a document.
   */
  private static final Pattern OF_OTHER_THINGS =
      Pattern.compile("\\(@\\w|(?i)(?<!\\p{L})version(?!\\p{L})");

  /** A place at most, before a day that opens a paragraph, and what must follow it. */
  private static final Pattern BEFORE_OPENING = Pattern.compile("[\\p{L} ]{0,30}[,،]? ?[(\\[]?");

  private static final Pattern AFTER_OPENING = Pattern.compile("^ ?م?(?:[)\\]]|\\s*[-–—]\\s)");

  /** All of a page. */
  static List<PrintedDate> of(List<PageLine> lines, DateFinder finder) {
    List<PrintedDate> dates = new ArrayList<>();
    int title = indexOf(LineLabel.TITLE, lines, 0);
    int paragraph = indexOf(LineLabel.BODY, lines, 0);
    for (int i = 0; i < lines.size(); i++) {
      for (DateExpression date : finder.find(lines.get(i).text())) {
        dates.add(new PrintedDate(i, spot(lines, i, title, paragraph), lines.get(i), date));
      }
    }
    return dates;
  }

  private static Spot spot(List<PageLine> lines, int i, int title, int paragraph) {
    if (i == paragraph) {
      return Spot.FIRST_PARAGRAPH;
    }
    if (i > 0 && lines.get(i - 1).label() == LineLabel.TITLE) {
      return Spot.UNDER_TITLE;
    }
    boolean isBeforeText = paragraph < 0 || i < paragraph;
    if (i > 0 && title >= 0 && isBeforeText && isTitle(lines, i + 1)) {
      return Spot.ABOVE_TITLE;
    }
    boolean isAfterFirst = paragraph >= 0 && i == paragraph + 1;
    return isAfterFirst && indexOf(LineLabel.BODY, lines, i) >= 0
        ? Spot.AFTER_FIRST_PARAGRAPH
        : Spot.ELSEWHERE;
  }

  private static boolean isTitle(List<PageLine> lines, int i) {
    return i < lines.size() && lines.get(i).label() == LineLabel.TITLE;
  }

  private static int indexOf(LineLabel label, List<PageLine> lines, int from) {
    int i = from;
    while (i < lines.size() && lines.get(i).label() != label) {
      i++;
    }
    return i < lines.size() ? i : -1;
  }

  /**
   * Whether its line says when the story was published: between the title and the text a date
   * alone, or what the mark-up calls a byline; elsewhere a date alone after a word of publication.
   *
   * @param byline the lines between title and text
   */
  boolean isOfStory(LineRange byline) {
    boolean isInByline = byline.contains(position) || spot == Spot.UNDER_TITLE;
    return !isOfAnotherThing()
        && (isInByline
            ? isAlone() || line.reason().equals(Markup.BYLINE)
            : byline.end() <= position && isAlone() && lastBefore(PUBLICATION) >= 0);
  }

  /** Whether its line stands where some sites print the day of publication. */
  boolean mayBeOfStory() {
    boolean isBeside = spot == Spot.ABOVE_TITLE || spot == Spot.AFTER_FIRST_PARAGRAPH;
    return isBeside && isAlone() && !isOfAnotherThing();
  }

  /** Whether it opens the text: {@code دمشق (18/1/2017) قال …}. */
  boolean isInDateline() {
    String text = line.text();
    return spot == Spot.FIRST_PARAGRAPH
        && BEFORE_OPENING.matcher(text.substring(0, expression.begin())).matches()
        && AFTER_OPENING.matcher(text.substring(expression.end())).find();
  }

  private boolean isAlone() {
    return line.label() == LineLabel.DATE;
  }

  private boolean isOfAnotherThing() {
    return isOfChange() || OF_OTHER_THINGS.matcher(line.text()).find();
  }

  /** {@code آخر تحديث 18 يناير 2017}, with no word of publication between. */
  private boolean isOfChange() {
    int change = lastBefore(CHANGE);
    return change >= 0 && change > lastBefore(PUBLICATION);
  }

  private int lastBefore(Pattern word) {
    return word.matcher(line.text())
        .region(0, expression.begin())
        .results()
        .mapToInt(MatchResult::start)
        .max()
        .orElse(-1);
  }

  /** The day it names, which may be of publication; else null. */
  @Nullable LocalDate day(DateRules rules) {
    boolean isDay =
        expression.granularity() == Granularity.DAY
            && expression.calendar() != CalendarSystem.HIJRI
            && expression.conflict() == null;
    LocalDate day = isDay ? expression.value() : null;
    return day != null && rules.mayBePublished(day) ? day : null;
  }

  /** The same where it is all that its line says. */
  @Nullable LocalDate dayAlone(DateRules rules) {
    return isAlone() ? day(rules) : null;
  }

  /**
   * What it is.
   *
   * @param published the day of publication, where this may be where it was read
   */
  PageDate.Role role(@Nullable LocalDate published) {
    boolean isPublished = published != null && published.equals(expression.value());
    boolean isDay = expression.granularity() == Granularity.DAY && expression.conflict() == null;
    boolean isExact = expression.calendar() != CalendarSystem.HIJRI;
    if (isPublished && isDay && isExact && (isAlone() || isInDateline())) {
      return PageDate.Role.PUBLISHED;
    }
    return isAlone() ? PageDate.Role.PAGE : PageDate.Role.MENTIONED;
  }
}
