package rasd.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.calendar.CalendarSystem;
import rasd.calendar.DateExpression;
import rasd.calendar.DateFinder;
import rasd.calendar.Granularity;
import rasd.pages.Markup;

/**
 * A date expression with its place on a page.
 *
 * @param position position of the line among the lines of the page that are not blank
 * @param spot the kind of place in which the line is
 */
record PrintedDate(int position, Spot spot, PageLine line, DateExpression expression) {
  /** The places of lines that help to decide what a day belongs to. */
  enum Spot {
    /** Directly below a title, which may repeat an earlier title. */
    UNDER_TITLE,
    /** Directly above a title, but not in the first line of the page. */
    ABOVE_TITLE,
    /** Directly after the first of several paragraphs, which may be a deck. */
    AFTER_FIRST_PARAGRAPH,
    /** In the first paragraph. */
    FIRST_PARAGRAPH,
    ELSEWHERE
  }

  /**
   * Words that precede the day of a change. {@link #PUBLICATION} has the words that precede the day
   * of publication.
   */
  private static final Pattern CHANGE =
      Pattern.compile(
          "تحديث|تعديل|به ?روز|(?iu)(?<!\\p{L})(?:updated?|modified|aktualisi|letzte änderung)");

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "نشر|انتشار|أضيف|(?iu)(?<!\\p{L})(?:published|posted|erstellt|veröffentlicht|erschienen"
              + "|gespeichert von|publié|mise en ligne|publicado|pubblicato|geplaatst)");

  /**
   * Signs of an embedded post, {@code — SANA (@sana) July 20, 2023}, of a version of a document, of
   * an appointment, or of a birth or death.
   */
  private static final Pattern OF_OTHER_THINGS =
      Pattern.compile(
          "\\(@\\w|(?i)(?<!\\p{L})version(?!\\p{L})|(?<!\\p{L})(?:ال)?(?:موعد|ميلاد|وفاة|مولد)(?!\\p{L})");

  /**
   * What may precede a day that opens a paragraph: at most a place. {@link #AFTER_OPENING} must
   * follow the day.
   */
  private static final Pattern BEFORE_OPENING = Pattern.compile("[\\p{L} ]{0,30}[,،]? ?[(\\[]?");

  private static final Pattern AFTER_OPENING = Pattern.compile("^ ?م?(?:[)\\]]|\\s*[-–—]\\s)");

  /** All dates of a page. */
  static List<PrintedDate> of(List<PageLine> lines, DateFinder finder) {
    List<PrintedDate> dates = new ArrayList<>();
    int paragraph = indexOf(LineLabel.BODY, lines, 0);
    for (int i = 0; i < lines.size(); i++) {
      for (DateExpression date : finder.find(lines.get(i).text())) {
        dates.add(new PrintedDate(i, spot(lines, i, paragraph), lines.get(i), date));
      }
    }
    return dates;
  }

  private static Spot spot(List<PageLine> lines, int i, int paragraph) {
    if (i == paragraph) {
      return Spot.FIRST_PARAGRAPH;
    }
    if (i > 0 && lines.get(i - 1).label() == LineLabel.TITLE) {
      return Spot.UNDER_TITLE;
    }
    boolean isBeforeText = paragraph < 0 || i < paragraph;
    if (i > 0 && isBeforeText && isTitle(lines, i + 1)) {
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
   * Whether the line says when the story was published. Between the title and the text, such a line
   * is only a date, or the mark-up calls it a byline; from the first paragraph on, it is only a
   * date that a word of publication precedes.
   *
   * @param byline the lines between title and text
   */
  boolean isOfStory(LineRange byline) {
    boolean isInByline = byline.contains(position) || spot == Spot.UNDER_TITLE;
    boolean isPlaced =
        isInByline
            ? isAlone() || line.reason().equals(Markup.BYLINE)
            : byline.end() <= position && isAlone();
    // The line's text is searched last: there may be thousands of dates in a long paragraph.
    return isPlaced && !isOfAnotherThing() && (isInByline || lastBefore(PUBLICATION) >= 0);
  }

  /** Whether the line is only a date, in a place where some sites print the day of publication. */
  boolean mayBeOfStory() {
    boolean isBeside = spot == Spot.ABOVE_TITLE || spot == Spot.AFTER_FIRST_PARAGRAPH;
    return isBeside && isAlone() && !isOfAnotherThing();
  }

  /** Whether the date opens the text: {@code دمشق (18/1/2017) قال …}. */
  boolean isInDateline() {
    String text = line.text();
    return spot == Spot.FIRST_PARAGRAPH
        && BEFORE_OPENING.matcher(text).region(0, expression.begin()).matches()
        && AFTER_OPENING.matcher(text).region(expression.end(), text.length()).lookingAt();
  }

  private boolean isAlone() {
    return line.label() == LineLabel.DATE;
  }

  private boolean isOfAnotherThing() {
    return isOfChange() || OF_OTHER_THINGS.matcher(line.text()).find();
  }

  /**
   * Whether the date is the day of a change, as in {@code آخر تحديث 18 يناير 2017}, with no word of
   * publication in between.
   */
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

  /** The day of the date if it may be a day of publication; otherwise null. */
  @Nullable LocalDate day(DateRules rules) {
    boolean isDay =
        expression.granularity() == Granularity.DAY
            && expression.calendar() != CalendarSystem.HIJRI
            && expression.conflict() == null;
    LocalDate day = isDay ? expression.value() : null;
    return day != null && rules.mayBePublished(day) ? day : null;
  }

  /** The result of {@link #day} if the line says nothing else; otherwise null. */
  @Nullable LocalDate dayAlone(DateRules rules) {
    return isAlone() ? day(rules) : null;
  }

  /**
   * The role of the date.
   *
   * @param published the day of publication if it may have been read from this date; otherwise null
   */
  PageDate.DateRole role(@Nullable LocalDate published) {
    boolean isPublished = published != null && published.equals(expression.value());
    boolean isDay = expression.granularity() == Granularity.DAY && expression.conflict() == null;
    boolean isExact = expression.calendar() != CalendarSystem.HIJRI;
    if (isPublished && isDay && isExact && (isAlone() || isInDateline())) {
      return PageDate.DateRole.PUBLISHED;
    }
    return isAlone() ? PageDate.DateRole.PAGE : PageDate.DateRole.MENTIONED;
  }
}
