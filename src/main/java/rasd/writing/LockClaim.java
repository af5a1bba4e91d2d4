package rasd.writing;

import java.time.Duration;
import java.util.List;
import org.apache.hadoop.net.NetUtils;

/**
 * The content of the lock of an output folder.
 *
 * @param text the run, its host and its process, one line each; incomplete while it is being
 *     written
 * @param written time of writing in milliseconds since 1970; of a lock that was read, by the file
 *     system's clock
 */
record LockClaim(String text, long written) {
  /** A run that has not renewed its lock for this long counts as dead. */
  static final Duration DEAD_AFTER = Duration.ofMinutes(10);

  private static final int LINES = 3;
  private static final String HOST = NetUtils.getHostname();

  /** The claim of a run in this process. */
  static LockClaim of(String runId) {
    String text = "%s\n%s\n%d\n".formatted(runId, HOST, ProcessHandle.current().pid());
    return new LockClaim(text, System.currentTimeMillis());
  }

  boolean isAlive() {
    return System.currentTimeMillis() - written < DEAD_AFTER.toMillis() && !hasEndedHere();
  }

  private boolean hasEndedHere() {
    List<String> lines = text.lines().toList();
    return lines.size() == LINES
        && lines.get(1).equals(HOST)
        && ProcessHandle.allProcesses()
            .noneMatch(process -> Long.toString(process.pid()).equals(lines.get(2)));
  }

  /** Describes the run in words. */
  @Override
  public String toString() {
    List<String> lines = text.lines().toList();
    return lines.size() == LINES
        ? "run %s (process %s on %s)".formatted(lines.get(0), lines.get(2), lines.get(1))
        : "another run";
  }
}
