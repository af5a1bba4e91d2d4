package rasd.bytes;

/** Says why a record cannot become an article. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient Refusal refusal;

  public RefusedException(String reason, String detail) {
    super(detail, null, false, false);
    this.refusal = new Refusal(reason, detail);
  }

  public Refusal refusal() {
    return refusal;
  }
}
