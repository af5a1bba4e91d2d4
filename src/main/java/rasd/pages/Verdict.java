package rasd.pages;

/** What a line, a sentence or an opening is in the texts of one source that have it. */
public enum Verdict {
  /** It is part of the texts. */
  OWN,
  /** It belongs to the site if lines of the site precede or follow it. */
  BETWEEN,
  /**
   * It belongs to the site, except in a text that it opens: elsewhere it is a teaser for that
   * story.
   */
  SITE,
  /** It belongs to the site although it opens the texts. */
  OPENING
}
