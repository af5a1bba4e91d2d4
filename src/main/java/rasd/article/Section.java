package rasd.article;

import java.util.Locale;

/** A part of a stored article that can be read without the others. */
public enum Section {
  /** The lines of the page with their labels, from which the body is made. */
  LINES,
  /** Sentences, tokens and the distinct words. */
  TOKENS,
  DATES,
  MENTIONS,
  /** Evidence of names that are in no list. */
  EVIDENCE,
  QUOTES,
  /** The term of each distinct word; read together with {@link #TOKENS}. */
  TERMS;

  /** The name of the column that holds the section. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
