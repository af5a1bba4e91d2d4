package rasd.article;

import java.util.Locale;

/** The kind of a line of a page. */
public enum LineLabel {
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
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether lines of this kind make up an article's body. */
  public boolean isKept() {
    return this == BODY || this == SUBHEAD;
  }
}
