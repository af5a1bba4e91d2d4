package rasd.article;

import java.util.Comparator;
import java.util.Locale;
import rasd.calendar.DateExpression;

/** A date expression of a page and its role for the story. */
public record PageDate(int lineNumber, DateExpression expression, DateRole role) {
  public static final Comparator<PageDate> IN_THE_ORDER_OF_THE_PAGE =
      Comparator.comparingInt(PageDate::lineNumber)
          .thenComparingInt(date -> date.expression().begin());

  /** How a date relates to the story. */
  public enum DateRole {
    PUBLISHED,
    PAGE,
    MENTIONED;

    /** The name in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
