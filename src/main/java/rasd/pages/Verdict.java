package rasd.pages;

/** What a line, a sentence or an opening is in the texts of one source that hold it. */
public enum Verdict {
  /** A part of the texts. */
  OWN,
  /** The site's where lines of the site come before or after it. */
  BETWEEN,
  /** The site's, but in the text that it opens: there it is the story of which it is a teaser. */
  SITE,
  /** The site's, though it opens the texts. */
  OPENING
}
