package rasd.pages;

/**
 * Whether a line, a sentence or an opening that texts of one source share is part of these texts or
 * belongs to the site.
 */
public enum Verdict {
  /** It is part of the texts. */
  OWN,
  /** It belongs to the site if lines of the site precede or follow it. */
  BETWEEN,
  /**
   * It belongs to the site, except in a text that it opens: elsewhere it is a teaser for that text.
   */
  SITE,
  /** It belongs to the site although it opens the texts. */
  OPENING
}
