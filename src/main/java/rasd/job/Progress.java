package rasd.job;

import java.io.PrintStream;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.text.Printable;
import rasd.writing.Stopwatch;

/**
 * Shows on the user's screen how far a run has come. For each step that is done it prints a line
 * with the step's words, rows, megabytes and seconds; on a terminal it also shows how far the
 * current step has come.
 */
public final class Progress {
  private static final double MEGABYTE = 1e6;

  private final PrintStream screen;
  private final @Nullable LiveLine live;
  private Stopwatch step = new Stopwatch();

  Progress(PrintStream screen, @Nullable LiveLine live) {
    this.screen = screen;
    this.live = live;
  }

  /** Shows progress on a screen, and on the terminal of this process if it has one. */
  public static Progress on(PrintStream screen) {
    return new Progress(screen, LiveLine.ofProcess());
  }

  /** Follows the tasks of a session until the session is closed. */
  void follow(SparkSession session) {
    if (live != null) {
      live.follow(session.sparkContext());
    }
  }

  /**
   * Shows on a terminal which step begins. The time of the step is counted from the end of the
   * previous step.
   */
  void begins(String words) {
    if (live != null) {
      live.begins(words);
    }
  }

  /** Prints the line of a step that is done; the time of the next step is counted from now on. */
  void done(String words, long rows, long bytes) {
    done(words, String.format(Locale.ROOT, "%,13d rows", rows), bytes);
  }

  /** Prints the line of a step that is done and has no rows. */
  void done(String words, long bytes) {
    done(words, "", bytes);
  }

  private void done(String words, String rows, long bytes) {
    say(
        String.format(
            Locale.ROOT,
            "%-24s %18s %,10.1f MB %8.1f s",
            words,
            rows,
            bytes / MEGABYTE,
            step.seconds()));
    step = new Stopwatch();
  }

  void say(String line) {
    if (live != null) {
      live.ends();
    }
    screen.println(Printable.of(Printable.withoutSecrets(line)));
  }
}
