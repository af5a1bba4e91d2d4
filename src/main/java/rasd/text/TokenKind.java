package rasd.text;

import java.util.Locale;

/** The kind of a token. Punctuation has no kind, because it is not a token. */
public enum TokenKind {
  /** Letters, perhaps with digits in them: {@code العراق}, {@code الـ21}, {@code جنيف-2}. */
  WORD,
  /** {@code 500}, {@code ٢٠١٧}, {@code 3.5}, {@code 2+2}. */
  NUMBER,
  /** {@code 19:56}. */
  TIME,
  /** {@code 18/1/2017}. */
  DATE,
  URL,
  EMAIL,
  /** {@code #وزير_التجارة}, including the sign. */
  HASHTAG,
  /** {@code %}, {@code $}, an emoji. */
  SYMBOL;

  /** The name in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
