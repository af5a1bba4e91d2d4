package rasd.text;

/**
 * One token of a text.
 *
 * @param begin UTF-16 offset of the token's first unit in the text
 * @param end UTF-16 offset after the token's last unit
 * @param surface the letters as they are written: {@code text.substring(begin, end)}
 * @param normalized {@link Folding#normalize} of the surface, never empty
 */
public record Token(int begin, int end, String surface, TokenKind kind, String normalized) {
  /**
   * {@link Folding#normalizeKeepingFinalAlif} of the surface, which is looked up among stop words.
   */
  public String spelt() {
    boolean mayEndInAlif = normalized.charAt(normalized.length() - 1) == Letters.YA;
    return mayEndInAlif ? Folding.normalizeKeepingFinalAlif(surface) : normalized;
  }
}
