package rasd.articles;

import java.util.Locale;
import rasd.text.DateExpression;

/** A date expression of a page, and what it is for the story. */
record PageDate(int lineNumber, DateExpression expression, Role role) {
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
