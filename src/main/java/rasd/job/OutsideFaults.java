package rasd.job;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.security.AccessControlException;
import org.jspecify.annotations.Nullable;
import rasd.tables.Causes;
import rasd.tables.UserError;

/**
 * Recognises failures that no change to the job could fix, such as a full disk or a folder that is
 * gone.
 */
final class OutsideFaults {
  /** The messages of operating systems and HDFS, and what they mean. */
  private static final Map<String, String> MEANINGS =
      Map.of(
          "No space left on device", "the disk is full",
          "Disk quota exceeded", "the disk quota is used up",
          "Not enough space", "the disk is full",
          "quota is exceeded", "the quota of the file system is used up",
          "Read-only file system", "the file system is read-only",
          "Input/output error", "the disk reports errors",
          "Stale file handle", "the file system is gone",
          "Transport endpoint is not connected", "the file system is gone");

  private OutsideFaults() {}

  /**
   * Explains a failure to the user. A {@link UserError} among its causes is returned unchanged.
   *
   * @param output the output that the run was to write
   * @return null if the job itself is at fault
   */
  static @Nullable UserError explain(Throwable failure, String output) {
    List<Throwable> causes = Causes.of(failure);
    Collections.reverse(causes); // Outer causes only repeat the message of the innermost.
    for (Throwable cause : causes) {
      if (cause instanceof UserError user) {
        return user;
      }
    }
    for (Throwable cause : causes) {
      String why = why(cause);
      if (why != null) {
        return UserError.input(
            "Cannot continue: %s (%s). The tables that were in %s are unchanged."
                .formatted(why, Causes.firstLine(cause), output));
      }
    }
    return null;
  }

  private static @Nullable String why(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    for (Map.Entry<String, String> meaning : MEANINGS.entrySet()) {
      if (message.contains(meaning.getKey())) {
        return meaning.getValue();
      }
    }
    if (cause instanceof AccessControlException || cause instanceof AccessDeniedException) {
      return "this user may not access a file or folder";
    }
    boolean isMissing =
        cause instanceof FileNotFoundException || cause instanceof NoSuchFileException;
    if (isMissing && message.contains("Permission denied")) {
      return "this user may not access a file or folder";
    }
    if (isMissing) {
      return "a file or folder has disappeared";
    }
    return cause instanceof IOException && message.startsWith("Mkdirs failed")
        ? "a folder cannot be created"
        : null;
  }
}
