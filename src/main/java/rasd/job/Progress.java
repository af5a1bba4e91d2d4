package rasd.job;

import java.io.PrintStream;
import java.util.Locale;

/** One line a step on the user's screen: what was done, rows, megabytes, seconds. */
public final class Progress {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  private final PrintStream screen;
  private long stepBegan = System.nanoTime();

  public Progress(PrintStream screen) {
    this.screen = screen;
  }

  /** Says that a step is done; the next one begins now. */
  void done(String step, long rows, long bytes) {
    screen.printf(
        Locale.ROOT,
        "%-16s %,13d rows %,10.1f MB %8.1f s%n",
        step,
        rows,
        bytes / MEGABYTE,
        seconds());
    stepBegan = System.nanoTime();
  }

  /** Says that something without rows is done; the next step begins now. */
  void done(String step, long bytes) {
    screen.printf(
        Locale.ROOT, "%-16s %18s %,10.1f MB %8.1f s%n", step, "", bytes / MEGABYTE, seconds());
    stepBegan = System.nanoTime();
  }

  private double seconds() {
    return (System.nanoTime() - stepBegan) / NANOS;
  }

  void say(String line) {
    screen.println(line);
  }
}
