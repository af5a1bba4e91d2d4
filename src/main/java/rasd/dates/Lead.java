package rasd.dates;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.article.LineLabel;
import rasd.article.PageDate;
import rasd.article.PageLine;
import rasd.calendar.DateExpression;
import rasd.calendar.DateFinder;
import rasd.calendar.RelativeDay;
import rasd.calendar.RelativeDays;

/**
 * The days that a story's first paragraph names relative to the day of the story: {@code قال كيري
 * اليوم الثلاثاء} was not written on a Wednesday. Later in the text, such days may be relative to
 * another day, such as the day of a quotation.
 *
 * @param lineNumber line number of the first paragraph
 */
record Lead(int lineNumber, List<RelativeDay> days) {
  private static final int OPENING_CHARACTERS = 400;

  static Lead of(List<PageLine> lines, DateFinder finder) {
    for (PageLine line : lines) {
      if (line.label() == LineLabel.BODY) {
        return of(line, finder);
      }
    }
    return new Lead(0, List.of());
  }

  private static Lead of(PageLine line, DateFinder finder) {
    String opening = line.text().substring(0, Math.min(line.text().length(), OPENING_CHARACTERS));
    List<RelativeDay> relative = RelativeDays.find(opening);
    List<DateExpression> dates = relative.isEmpty() ? List.of() : finder.find(line.text());
    List<RelativeDay> days =
        relative.stream()
            .filter(day -> dates.stream().noneMatch(date -> overlap(day, date)))
            .toList();
    return new Lead(line.number(), days);
  }

  /** Whether the day is part of a date, as in {@code اليوم الثلاثاء 17 يناير 2017}. */
  private static boolean overlap(RelativeDay day, DateExpression date) {
    return day.begin() < date.end() && date.begin() < day.end();
  }

  /** Whether a weekday shows that the story was not written on this day. */
  private boolean contradicts(LocalDate day) {
    return days.stream().anyMatch(relative -> Boolean.FALSE.equals(relative.agreesWith(day)));
  }

  /**
   * Whether the story was not published on this day. A story written in the evening may be
   * published on the next day, but not later.
   */
  boolean refutes(LocalDate day) {
    return contradicts(day) && contradicts(day.minusDays(1));
  }

  private boolean confirms(LocalDate day) {
    return days.stream().anyMatch(relative -> Boolean.TRUE.equals(relative.agreesWith(day)));
  }

  /**
   * The days as dates of the page. They are relative to the story's day or, if that is not known,
   * to the page's day if a printed weekday confirms it. If a weekday shows that the day is wrong,
   * they have a conflict and no value.
   */
  List<PageDate> dates(@Nullable LocalDate published, @Nullable LocalDate pageDate) {
    LocalDate day = published != null ? published : pageDate;
    boolean isKnown = published != null || (day != null && confirms(day));
    return days.stream()
        .map(
            relative ->
                day != null && contradicts(day)
                    ? relative.against(day)
                    : relative.of(isKnown ? day : null))
        .map(expression -> new PageDate(lineNumber, expression, PageDate.DateRole.MENTIONED))
        .toList();
  }
}
