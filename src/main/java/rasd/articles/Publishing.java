package rasd.articles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.text.CalendarSystem;
import rasd.text.DateExpression;
import rasd.text.DateFinder;
import rasd.text.Granularity;

/**
 * When a story was published, as far as its record or page says so.
 *
 * <p>The record's own date wins. Else a date that stands alone between the title and the text is
 * the story's; one that stands alone anywhere else, such as today's date at the head of a page, is
 * the page's and not the story's. Dates within the text are only mentioned.
 *
 * @param on never a guess; null when nothing says so
 * @param from where it was read: metadata or byline; null with {@code on}
 * @param pageDate a date of the page; null when there is none
 */
record Publishing(
    @Nullable LocalDate on,
    @Nullable String from,
    @Nullable LocalDate pageDate,
    List<PageDate> dates) {

  static Publishing of(List<PageLine> lines, @Nullable LocalDate fromRecord, DateFinder finder) {
    Span byline = byline(lines);
    List<PageDate> dates = new ArrayList<>();
    LocalDate onByline = null;
    LocalDate pageDate = null;
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean alone = line.label() == LineLabel.DATE;
      for (DateExpression date : finder.find(line.text())) {
        LocalDate day = alone ? day(date) : null;
        boolean isByline = day != null && byline.contains(i) && fromRecord == null;
        boolean isPublished =
            day != null
                && (isByline ? onByline == null || onByline.equals(day) : day.equals(fromRecord));
        if (isPublished && isByline) {
          onByline = day;
        } else if (day != null && !isPublished && pageDate == null) {
          pageDate = day;
        }
        dates.add(new PageDate(line.number(), date, role(alone, isPublished)));
      }
    }
    LocalDate on = fromRecord != null ? fromRecord : onByline;
    String from = fromRecord != null ? "metadata" : onByline != null ? "byline" : null;
    return new Publishing(on, from, pageDate, List.copyOf(dates));
  }

  private static PageDate.Role role(boolean alone, boolean isPublished) {
    if (isPublished) {
      return PageDate.Role.PUBLISHED;
    }
    return alone ? PageDate.Role.PAGE : PageDate.Role.MENTIONED;
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
