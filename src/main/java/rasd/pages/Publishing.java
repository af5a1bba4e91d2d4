package rasd.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * <p>The record's own date wins. Else a date that stands alone between the title and the text is
 * the story's, unless another day stands there too; one that stands alone anywhere else, such as
 * today's date at the head of a page, is the page's and not the story's. Dates within the text are
 * only mentioned.
 *
 * @param on never a guess; null when nothing says so
 * @param from where it was read: metadata or byline; null with {@code on}
 * @param pageDate a date of the page; null when there is none
 */
public record Publishing(
    @Nullable LocalDate on,
    @Nullable String from,
    @Nullable LocalDate pageDate,
    List<PageDate> dates) {

  /** تحديث, an update. */
  private static final String CHANGE = "\u062A\u062D\u062F\u064A\u062B";

  public static Publishing of(
      List<PageLine> lines, @Nullable LocalDate fromRecord, DateFinder finder) {
    List<Found> found = found(lines, finder);
    Lead lead = Lead.of(lines, finder);
    Span byline = byline(lines);
    LocalDate onByline = onlyDay(found, byline);
    if (onByline != null && lead.refutes(onByline)) {
      onByline = null;
    }
    LocalDate on = fromRecord != null ? fromRecord : onByline;
    List<PageDate> dates = new ArrayList<>();
    LocalDate pageDate = null;
    for (Found date : found) {
      boolean mayBePublished = fromRecord != null || byline.contains(date.position());
      PageDate.Role role = date.role(mayBePublished ? on : null);
      if (role == PageDate.Role.PAGE && pageDate == null) {
        pageDate = date.dayAlone();
      }
      dates.add(new PageDate(date.line().number(), date.expression(), role));
    }
    dates.addAll(lead.dates(on, pageDate));
    dates.sort(PageDate.IN_THE_ORDER_OF_THE_PAGE);
    String from = fromRecord != null ? "metadata" : onByline != null ? "byline" : null;
    return new Publishing(on, from, pageDate, List.copyOf(dates));
  }

  /**
   * A date expression where it stands.
   *
   * @param position of its line among the lines of the page that are not blank
   */
  private record Found(int position, PageLine line, DateExpression expression) {
    /** The day it names, where it is all that its line says; else null. */
    @Nullable LocalDate dayAlone() {
      return line.label() == LineLabel.DATE ? day(expression) : null;
    }

    /** {@code آخر تحديث 18 يناير 2017}. */
    boolean isOfChange() {
      int change = line.text().indexOf(CHANGE);
      return change >= 0 && change < expression.begin();
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
  private static @Nullable LocalDate onlyDay(List<Found> found, Span byline) {
    Set<LocalDate> days = new HashSet<>();
    for (Found date : found) {
      LocalDate day = date.dayAlone();
      if (day != null && byline.contains(date.position()) && !date.isOfChange()) {
        days.add(day);
      }
    }
    return days.size() == 1 ? days.iterator().next() : null;
  }

  private static @Nullable LocalDate day(DateExpression date) {
    boolean isDay =
        date.granularity() == Granularity.DAY
            && date.calendar() == CalendarSystem.GREGORIAN
            && date.conflict() == null;
    return isDay ? date.value() : null;
  }

  /** Positions of lines: after the title and before the first paragraph. */
  private record Span(int begin, int end) {
    boolean contains(int position) {
      return begin <= position && position < end;
    }
  }

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
    return title < 0 ? new Span(0, 0) : new Span(title, body);
  }
}
