package rasd.tables;

/**
 * A problem that the user can fix: a setting, an argument, an input. Its message is for the user
 * and says what is wrong, which value causes it, and what to do.
 */
public final class UserError extends RuntimeException {
  /** The kind of fault, which decides the exit code. */
  public enum Fault {
    /** Arguments or settings. */
    USAGE(2),
    /**
     * Input or data, an output that another run is writing to, or a disk or a file system that
     * fails.
     */
    INPUT(3);

    private final int exitCode;

    Fault(int exitCode) {
      this.exitCode = exitCode;
    }
  }

  private final Fault fault;

  private UserError(Fault fault, String message) {
    super(message);
    this.fault = fault;
  }

  public static UserError usage(String message) {
    return new UserError(Fault.USAGE, message);
  }

  public static UserError input(String message) {
    return new UserError(Fault.INPUT, message);
  }

  public int exitCode() {
    return fault.exitCode;
  }
}
