package rasd.dates;

import java.time.LocalDate;
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
import rasd.article.PublicationDate;
import rasd.article.PublicationDate.DayOrigin;
import rasd.calendar.DateFinder;
import rasd.pages.Markup;

/**
 * When a story was published, if its record or page says so.
 *
 * <p>The record's own date wins, with two exceptions. First, if that is a time in UTC, the page may
 * print the day before or after: this is the day in the page's own zone. Second, a day that the
 * page prints for its readers wins, if it is alone between the title and the text and no other day
 * is there. If neither the record nor such a line gives a day, the story's day is the day that
 * stands directly above the title, after the first paragraph, or at the very beginning of that
 * paragraph. A day that is alone anywhere else, such as today's date at the head of a page, belongs
 * to the page and not to the story. Dates within the text are only mentioned.
 *
 * @param published the day of publication, which is never a guess
 * @param dates all dates of the page, each with its role
 */
public record Publishing(PublicationDate published, List<PageDate> dates) {
  /**
   * The largest number of different days that one story may have on lines of their own: the day of
   * publication, of a change, and others.
   */
  private static final int MOST_DAYS = 3;

  /** The largest number of lines from a byline down to the title. */
  private static final int FARTHEST_BYLINE = 2;

  /** A moment and the place where it was read. */
  private record Source(Moment moment, DayOrigin from) {}

  /**
   * When the story of a page was published.
   *
   * @param fromRecord the moment that the page's record gives; null if the record gives none
   * @param zone the zone of times that are printed on the page
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
    boolean isOfRecord = source != null && source.from() == DayOrigin.METADATA;
    List<PageDate> all = new ArrayList<>();
    LocalDate pageDate = null;
    for (PrintedDate date : dates) {
      boolean mayBePublished =
          isOfRecord
              || byline.contains(date.position())
              || date.isOfStory(byline)
              || isWeakly(date);
      PageDate.DateRole role = date.role(mayBePublished ? on : null);
      if (role == PageDate.DateRole.PAGE && pageDate == null) {
        pageDate = date.dayAlone(rules);
      }
      all.add(new PageDate(date.line().number(), date.expression(), role));
    }
    all.addAll(lead.dates(on, pageDate));
    all.sort(PageDate.IN_THE_ORDER_OF_THE_PAGE);
    return new Publishing(
        new PublicationDate(
            on,
            source == null ? null : source.moment().utc(),
            source == null ? null : source.from(),
            pageDate),
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

    /** The moment that the page alone gives, or null. */
    @Nullable Source printed() {
      if (dates.stream().anyMatch(date -> date.isOfStory(byline))) {
        return source(onlyDay(date -> date.isOfStory(byline)), DayOrigin.BYLINE);
      }
      boolean isOfOneDay = daysAlone().size() <= 1;
      Source beside =
          isOfOneDay ? source(onlyDay(PrintedDate::mayBeOfStory), DayOrigin.BYLINE) : null;
      return beside != null
          ? beside
          : source(onlyDay(PrintedDate::isInDateline), DayOrigin.DATELINE);
    }

    /** The moment that the record and the page give together. */
    Source besides(Moment record) {
      Moment printed = onlyDay(date -> date.isOfStory(byline));
      if (printed == null && !record.isSure()) {
        printed = dayWithin(record);
      }
      if (printed == null) {
        return new Source(record, DayOrigin.METADATA);
      }
      DayOrigin from = record.mayBeOn(printed.day()) ? DayOrigin.METADATA : DayOrigin.BYLINE;
      return new Source(record.on(printed), from);
    }

    private static @Nullable Source source(@Nullable Moment moment, DayOrigin from) {
      return moment == null ? null : new Source(moment, from);
    }

    /**
     * The moment of the only day that the counted dates give; null if the counted dates give no day
     * or several, if the page has several stories, or if the lead shows that the day is not the
     * story's.
     */
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

    /** Whether this is a page of several stories: a front page or a blog prints the day of each. */
    private boolean isOfSeveralStories() {
      return daysAlone().size() > MOST_DAYS;
    }

    /**
     * The day that is alone on a line within the story and may be the day of the record's time in
     * UTC; null if there is none, or more than one.
     */
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

  /** The lines from the title to the last paragraph. */
  private static LineRange story(List<PageLine> lines, LineRange byline) {
    int end = lines.size();
    while (end > 0 && lines.get(end - 1).label() != LineLabel.BODY) {
      end--;
    }
    return new LineRange(Math.min(byline.begin(), end), end);
  }

  /** The lines from the title, or a byline just above it, to the first paragraph. */
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
