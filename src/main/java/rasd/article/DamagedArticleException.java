package rasd.article;

/** Thrown if bytes cannot be decoded as a section of an article. */
public final class DamagedArticleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DamagedArticleException(String what) {
    super("A stored article is damaged: " + what + ".");
  }

  static DamagedArticleException endsEarly(int bytes) {
    return new DamagedArticleException("it ends too early, after " + bytes + " bytes");
  }
}
