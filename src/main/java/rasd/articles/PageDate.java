package rasd.articles;

import java.util.Comparator;
import java.util.Locale;
import rasd.text.DateExpression;

/** A date expression of a page, and what it is for the story. */
record PageDate(int lineNumber, DateExpression expression, Role role) {
  static final Comparator<PageDate> IN_THE_ORDER_OF_THE_PAGE =
      Comparator.comparingInt(PageDate::lineNumber)
          .thenComparingInt(date -> date.expression().begin());

  enum Role {
    PUBLISHED,
    PAGE,
    MENTIONED;

    /** The name in the tables. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
