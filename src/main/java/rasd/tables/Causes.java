package rasd.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds out why something failed. Spark and Parquet wrap a failure in several others, whose
 * messages have many lines.
 */
public final class Causes {
  private Causes() {}

  /** A failure and its causes, the outermost first. */
  public static List<Throwable> of(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }

  /** The first line of a failure's message; the simple name of its class if it has no message. */
  public static String firstLine(Throwable failure) {
    return Objects.requireNonNullElse(failure.getMessage(), "")
        .lines()
        .filter(line -> !line.isBlank())
        .findFirst()
        .orElse(failure.getClass().getSimpleName());
  }
}
