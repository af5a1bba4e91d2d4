package rasd.writing;

import java.util.function.Supplier;
import rasd.tables.Causes;

/** Rethrows a failure of a task as if it had happened on the driver. */
final class Failures {
  private Failures() {}

  /**
   * Does work that Spark runs in tasks.
   *
   * @throws IllegalStateException if a task has thrown one
   */
  static <T> T ofTasks(Supplier<T> work) {
    try {
      return work.get();
    } catch (Exception e) { // Spark throws exceptions that it does not declare.
      for (Throwable cause : Causes.of(e)) {
        if (cause instanceof IllegalStateException bug) {
          throw bug;
        }
      }
      throw e;
    }
  }
}
