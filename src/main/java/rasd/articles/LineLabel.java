package rasd.articles;

import java.util.Locale;

/** What a line of a page is. */
enum LineLabel {
  TITLE,
  KICKER,
  SUBHEAD,
  DATE,
  DATELINE,
  CAPTION,
  BODY,
  TEASER,
  CHROME;

  /** The name in the tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether lines of this kind make up an article's body. */
  boolean isKept() {
    return this == BODY || this == SUBHEAD;
  }
}
