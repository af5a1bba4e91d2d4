package rasd.pages;

/** What a line, a sentence or an opening is in the texts of one source that have it. */
public enum Verdict {
  /** It is part of the texts. */
  OWN,
  /** It belongs to the site if lines of the site precede or follow it. */
  BETWEEN,
  /**
   * It belongs to the site, except in the text that it opens: there it is the story whose teaser it
   * is.
   */
  SITE,
  /** It belongs to the site although it opens the texts. */
  OPENING
}
