package rasd.text;

import java.util.Locale;

/** The kind of a token. Punctuation has no kind, because it is not a token. */
public enum TokenKind {
  /** Letters, perhaps with digits in them: {@code العراق}, {@code الـ21}, {@code جنيف-2}. */
  WORD,
  /**
   * A number, or a sum or product of numbers: {@code 500}, {@code ٢٠١٧}, {@code 3.5}, {@code 2+2}.
   */
  NUMBER,
  /** A time of day: {@code 19:56}. */
  TIME,
  /** A date in digits: {@code 18/1/2017}. */
  DATE,
  URL,
  EMAIL,
  /** A hashtag with its sign: {@code #وزير_التجارة}. */
  HASHTAG,
  /** Another sign that counts as a token: {@code %}, {@code $}, an emoji. */
  SYMBOL;

  /** The name in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
