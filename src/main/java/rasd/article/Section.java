package rasd.article;

import java.util.Locale;

/**
 * A part of an encoded article that is read by itself, so that a step decodes only what it asks
 * for.
 */
public enum Section {
  /** The lines of the page with their labels, of which the body is made. */
  LINES,
  /** Sentences, tokens and the distinct words. */
  TOKENS,
  DATES,
  MENTIONS,
  /** Evidence of names that no list has. */
  EVIDENCE,
  QUOTES,
  /** The term of each distinct word; read together with {@link #TOKENS}. */
  TERMS;

  /** The name of the column that holds it. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
