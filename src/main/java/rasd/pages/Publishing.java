package rasd.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.text.DateFinder;

/**
 * When a story was published, as far as its record or page says so.
 *
 * <p>The record's own date wins, but for a time in UTC of which the page prints the day in its own
 * zone, the one before or after, and for a day that the page prints for its readers: one that
 * stands alone between the title and the text, unless another day stands there too. Where neither
 * is given, the day directly above the title, after the first paragraph or at its very beginning is
 * the story's. One that stands alone anywhere else, such as today's date at the head of a page, is
 * the page's and not the story's. Dates within the text are only mentioned.
 *
 * @param on never a guess; null when nothing says so
 * @param at the time in UTC; null where none is given
 * @param from where it was read: metadata, byline or dateline; null with {@code on}
 * @param pageDate a date of the page; null when there is none
 */
public record Publishing(
    @Nullable LocalDate on,
    @Nullable LocalDateTime at,
    @Nullable String from,
    @Nullable LocalDate pageDate,
    List<PageDate> dates) {

  private static final String METADATA = "metadata";
  private static final String BYLINE = "byline";
  private static final String DATELINE = "dateline";

  /** Of publication, of a change, and of others that one story may show by themselves. */
  private static final int MOST_DAYS = 3;

  /** So many lines above the title. */
  private static final int FARTHEST_BYLINE = 2;

  /** A moment and where it was read. */
  private record Source(Moment moment, String from) {}

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
    List<PrintedDate> dates = PrintedDate.of(lines, finder);
    Lead lead = Lead.of(lines, finder);
    LineRange byline = byline(lines);
    Reader reader = new Reader(dates, byline, story(lines, byline), rules, zone, lead);
    Moment record =
        fromRecord != null && rules.mayBePublished(fromRecord.day()) ? fromRecord : null;
    Source source = record == null ? reader.printed() : reader.besides(record);
    LocalDate on = source == null ? null : source.moment().day();
    boolean isOfRecord = source != null && source.from().equals(METADATA);
    List<PageDate> all = new ArrayList<>();
    LocalDate pageDate = null;
    for (PrintedDate date : dates) {
      boolean mayBePublished =
          isOfRecord
              || byline.contains(date.position())
              || date.isOfStory(byline)
              || isWeakly(date);
      PageDate.Role role = date.role(mayBePublished ? on : null);
      if (role == PageDate.Role.PAGE && pageDate == null) {
        pageDate = date.dayAlone(rules);
      }
      all.add(new PageDate(date.line().number(), date.expression(), role));
    }
    all.addAll(lead.dates(on, pageDate));
    all.sort(PageDate.IN_THE_ORDER_OF_THE_PAGE);
    return new Publishing(
        on,
        source == null ? null : source.moment().utc(),
        source == null ? null : source.from(),
        pageDate,
        List.copyOf(all));
  }

  private static boolean isWeakly(PrintedDate date) {
    return date.mayBeOfStory() || date.isInDateline();
  }

  /**
   * Reads the days of one page.
   *
   * @param byline the lines from the title to the text
   * @param story the lines from the title to the last paragraph
   */
  private record Reader(
      List<PrintedDate> dates,
      LineRange byline,
      LineRange story,
      DateRules rules,
      ZoneId zone,
      Lead lead) {

    /** What the page alone says. */
    @Nullable Source printed() {
      if (dates.stream().anyMatch(date -> date.isOfStory(byline))) {
        return source(onlyDay(date -> date.isOfStory(byline)), BYLINE);
      }
      boolean isOfOneDay = daysAlone().size() <= 1;
      Source beside = isOfOneDay ? source(onlyDay(PrintedDate::mayBeOfStory), BYLINE) : null;
      return beside != null ? beside : source(onlyDay(PrintedDate::isInDateline), DATELINE);
    }

    /** What the record says, and the page besides. */
    Source besides(Moment record) {
      Moment printed = onlyDay(date -> date.isOfStory(byline));
      if (printed == null && !record.isSure()) {
        printed = dayWithin(record);
      }
      if (printed == null) {
        return new Source(record, METADATA);
      }
      return new Source(record.on(printed), record.mayBeOn(printed.day()) ? METADATA : BYLINE);
    }

    private static @Nullable Source source(@Nullable Moment moment, String from) {
      return moment == null ? null : new Source(moment, from);
    }

    /** The only day of some dates; none where there are two, or the lead says that it is not. */
    private @Nullable Moment onlyDay(Predicate<PrintedDate> isCounted) {
      List<PrintedDate> counted =
          dates.stream().filter(date -> isCounted.test(date) && date.day(rules) != null).toList();
      Set<LocalDate> days = days(counted);
      if (days.size() != 1 || isOfSeveralStories()) {
        return null;
      }
      LocalDate day = days.iterator().next();
      if (lead.refutes(day)) {
        return null;
      }
      PrintedDate first = counted.get(0);
      ClockTime time = first.isInDateline() ? null : ClockTime.only(first.line().text());
      return time == null
          ? new Moment(day, null, true)
          : new Stamp(day, time.time(), time.offset()).in(zone);
    }

    /** A front page or a blog has the day of each of its stories. */
    private boolean isOfSeveralStories() {
      return daysAlone().size() > MOST_DAYS;
    }

    /** The day that stands alone within the story and may be that of a time in UTC. */
    private @Nullable Moment dayWithin(Moment record) {
      List<LocalDate> days = daysAlone().stream().filter(record::mayBeOn).toList();
      return days.size() == 1 ? new Moment(days.get(0), null, true) : null;
    }

    private Set<LocalDate> daysAlone() {
      return dates.stream()
          .filter(date -> story.contains(date.position()))
          .map(date -> date.dayAlone(rules))
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }

    private Set<LocalDate> days(List<PrintedDate> counted) {
      return counted.stream()
          .map(date -> date.day(rules))
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }
  }

  /** From the title to the last paragraph. */
  private static LineRange story(List<PageLine> lines, LineRange byline) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).label() != LineLabel.BODY) {
      end--;
    }
    return new LineRange(Math.min(byline.begin(), end), end);
  }

  /** From the title, or a byline right above it, to the first paragraph. */
  private static LineRange byline(List<PageLine> lines) {
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
    return title < 0 ? new LineRange(0, 0) : new LineRange(withByline(lines, title), body);
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
