package rasd.tables;

import java.util.function.Supplier;

/** What went wrong in a task, as if it had gone wrong on the driver. */
final class Failures {
  private Failures() {}

  /**
   * Does what Spark does in tasks.
   *
   * @throws IllegalStateException that a task has thrown
   */
  static <T> T ofTasks(Supplier<T> work) {
    try {
      return work.get();
    } catch (Exception e) { // Spark throws what it does not declare.
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof IllegalStateException bug) {
          throw bug;
        }
      }
      throw e;
    }
  }
}
