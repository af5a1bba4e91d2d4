package rasd.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.text.CalendarSystem;
import rasd.text.DateExpression;
import rasd.text.DateFinder;
import rasd.text.Granularity;

/**
 * When a story was published, as far as its record or page says so.
 *
 * <p>The record's own date wins, but for a time in UTC of which the page prints the day in its own
 * zone, the one before or after. Without it, a date that stands alone between the title and the
 * text is the story's, unless another day stands there too; one that stands alone anywhere else,
 * such as today's date at the head of a page, is the page's and not the story's. Dates within the
 * text are only mentioned.
 *
 * @param on never a guess; null when nothing says so
 * @param at the time in UTC; null where none is given
 * @param from where it was read: metadata or byline; null with {@code on}
 * @param pageDate a date of the page; null when there is none
 */
public record Publishing(
    @Nullable LocalDate on,
    @Nullable LocalDateTime at,
    @Nullable String from,
    @Nullable LocalDate pageDate,
    List<PageDate> dates) {

  /** Words before the day of a change, and before that of publication, folded. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "تحديث|تعديل|به ?روز|(?iu)(?<!\\p{L})(?:updated?|modified|aktualisi|letzte änderung)");

  /** So many lines above the title. */
  private static final int FARTHEST_BYLINE = 2;

  /**
   * A post that is shown there, {@code — SANA (@sana) July 20, 2023}, or a version of a document.
   */
  private static final Pattern OF_OTHER_THINGS =
      Pattern.compile("\\(@\\w|(?i)(?<!\\p{L})version(?!\\p{L})");

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "نشر|انتشار|(?iu)(?<!\\p{L})(?:published|posted|erstellt|veröffentlicht|publié|publicado)");

  /**
   * When a page was published.
   *
   * @param fromRecord what its record says of that; null when it says nothing
   * @param zone of times that are printed on it
   */
  public static Publishing of(
      List<PageLine> lines,
      @Nullable Moment fromRecord,
      DateFinder finder,
      DateRules rules,
      ZoneId zone) {
    List<Found> found = found(lines, finder);
    Lead lead = Lead.of(lines, finder);
    Span byline = byline(lines);
    Moment record =
        fromRecord != null && rules.mayBePublished(fromRecord.day()) ? fromRecord : null;
    Moment printed = onlyDay(found, byline, rules, zone);
    if (printed != null && lead.refutes(printed.day())) {
      printed = null;
    }
    if (printed == null && record != null && !record.isSure()) {
      printed = dayWithin(found, story(lines), record);
    }
    Moment moment = printed == null ? record : record == null ? printed : record.on(printed);
    LocalDate on = moment == null ? null : moment.day();
    boolean isOfRecord = record != null && (printed == null || record.mayBeOn(printed.day()));
    List<PageDate> dates = new ArrayList<>();
    LocalDate pageDate = null;
    for (Found date : found) {
      boolean mayBePublished =
          isOfRecord || byline.contains(date.position()) || date.isOfStory(byline);
      PageDate.Role role = date.role(mayBePublished ? on : null);
      if (role == PageDate.Role.PAGE && pageDate == null) {
        pageDate = date.dayAlone(rules);
      }
      dates.add(new PageDate(date.line().number(), date.expression(), role));
    }
    dates.addAll(lead.dates(on, pageDate));
    dates.sort(PageDate.IN_THE_ORDER_OF_THE_PAGE);
    return new Publishing(
        on,
        moment == null ? null : moment.utc(),
        on == null ? null : isOfRecord ? "metadata" : "byline",
        pageDate,
        List.copyOf(dates));
  }

  /**
   * A date expression where it stands.
   *
   * @param position of its line among the lines of the page that are not blank
   */
  private record Found(int position, PageLine line, DateExpression expression) {
    /**
     * Whether its line says when the story was published: between the title and the text a date
     * alone, or what the mark-up calls a byline; elsewhere a date alone after a word of
     * publication.
     */
    boolean isOfStory(Span byline) {
      boolean isAlone = line.label() == LineLabel.DATE;
      boolean isByline = isAlone || line.reason().equals(Markup.BYLINE);
      return !isOfChange()
          && !OF_OTHER_THINGS.matcher(line.text()).find()
          && (byline.contains(position)
              ? isByline
              : byline.end() <= position && isAlone && lastBefore(PUBLICATION) >= 0);
    }

    /** The day it names, where it is all that its line says; else null. */
    @Nullable LocalDate dayAlone() {
      return line.label() == LineLabel.DATE ? day(expression) : null;
    }

    @Nullable LocalDate dayAlone(DateRules rules) {
      LocalDate day = dayAlone();
      return day != null && rules.mayBePublished(day) ? day : null;
    }

    /** {@code آخر تحديث 18 يناير 2017}, with no word of publication between. */
    boolean isOfChange() {
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

    PageDate.Role role(@Nullable LocalDate published) {
      if (line.label() != LineLabel.DATE) {
        return PageDate.Role.MENTIONED;
      }
      LocalDate day = dayAlone();
      return day != null && day.equals(published) ? PageDate.Role.PUBLISHED : PageDate.Role.PAGE;
    }
  }

  private static List<Found> found(List<PageLine> lines, DateFinder finder) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (DateExpression date : finder.find(lines.get(i).text())) {
        found.add(new Found(i, lines.get(i), date));
      }
    }
    return found;
  }

  /** The day that stands there, but for days of later changes; none where there are two. */
  private static @Nullable Moment onlyDay(
      List<Found> found, Span byline, DateRules rules, ZoneId zone) {
    Set<LocalDate> days = new HashSet<>();
    Found first = null;
    for (Found date : found) {
      LocalDate day = day(date.expression());
      if (day != null && rules.mayBePublished(day) && date.isOfStory(byline)) {
        first = first == null ? date : first;
        days.add(day);
      }
    }
    if (first == null || days.size() != 1) {
      return null;
    }
    ClockTime time = ClockTime.only(first.line().text());
    LocalDate day = days.iterator().next();
    return time == null
        ? new Moment(day, null, true)
        : new Stamp(day, time.time(), time.offset()).in(zone);
  }

  /** The day that stands alone within the story and may be that of a time in UTC. */
  private static @Nullable Moment dayWithin(List<Found> found, Span story, Moment record) {
    Set<LocalDate> days =
        found.stream()
            .filter(date -> story.contains(date.position()))
            .map(Found::dayAlone)
            .filter(day -> day != null && record.mayBeOn(day))
            .collect(Collectors.toSet());
    return days.size() == 1 ? new Moment(days.iterator().next(), null, true) : null;
  }

  private static @Nullable LocalDate day(DateExpression date) {
    boolean isDay =
        date.granularity() == Granularity.DAY
            && date.calendar() != CalendarSystem.HIJRI
            && date.conflict() == null;
    return isDay ? date.value() : null;
  }

  /** Positions of lines. */
  private record Span(int begin, int end) {
    boolean contains(int position) {
      return begin <= position && position < end;
    }
  }

  /** From the title to the last paragraph. */
  private static Span story(List<PageLine> lines) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).label() != LineLabel.BODY) {
      end--;
    }
    return new Span(byline(lines).begin(), end);
  }

  /** From the title, or a byline right above it, to the first paragraph. */
  private static Span byline(List<PageLine> lines) {
    int title = -1;
    int body = -1;
    for (int i = 0; i < lines.size() && body < 0; i++) {
      if (lines.get(i).label() == LineLabel.TITLE && title < 0) {
        title = i;
      }
      if (lines.get(i).label() == LineLabel.BODY) {
        body = i;
      }
    }
    return title < 0 ? new Span(0, 0) : new Span(withByline(lines, title), body);
  }

  private static int withByline(List<PageLine> lines, int title) {
    for (int i = title - 1; i >= Math.max(0, title - FARTHEST_BYLINE); i--) {
      if (lines.get(i).reason().equals(Markup.BYLINE)) {
        return i;
      }
    }
    return title;
  }
}
