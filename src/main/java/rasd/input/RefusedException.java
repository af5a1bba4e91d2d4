package rasd.input;

/** Says why a record cannot become an article. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;
  private final transient RawRecord.Refusal refusal;

  RefusedException(String reason, String detail) {
    super(detail, null, false, false);
    this.refusal = new RawRecord.Refusal(reason, detail);
  }

  public RawRecord.Refusal refusal() {
    return refusal;
  }
}
