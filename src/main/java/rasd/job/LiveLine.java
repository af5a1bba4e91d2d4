package rasd.job;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerApplicationEnd;
import org.jspecify.annotations.Nullable;
import rasd.writing.Stopwatch;

/**
 * The last line of a terminal, which is rewritten while a long step runs and erased when the step
 * is done: {@code texts read 143 of 320 tasks, 12.4 a second, 14 s left}. Only the tasks of stages
 * that Spark has begun are counted, so a step may take longer than the line says.
 */
final class LiveLine {
  private static final double SECONDS_WITHOUT = 1;
  private static final long MILLISECONDS_BETWEEN = 500;
  private static final String NOT_NAMED = "working";
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;

  private final PrintWriter terminal;
  private final TaskCounts tasks = new TaskCounts();
  private String step = NOT_NAMED;
  private Stopwatch watch = new Stopwatch();
  private int width;

  LiveLine(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** The line on the terminal of this process; null if the process has no terminal. */
  @SuppressWarnings("SystemConsoleNull") // Up to Java 21, console() may return null.
  static @Nullable LiveLine ofProcess() {
    Console console = System.console();
    return console != null && isTerminal(console) ? new LiveLine(console.writer()) : null;
  }

  /**
   * Whether a console is a terminal. Up to Java 21, a process has a console only if it runs on a
   * terminal. From Java 22 on, every process has a console, whose method {@code isTerminal} tells
   * whether it is a terminal.
   */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Shows the tasks of a session until the session ends. */
  void follow(SparkContext spark) {
    Timer timer = new Timer("progress", true);
    spark.addSparkListener(tasks);
    spark.addSparkListener(
        new SparkListener() {
          @Override
          public void onApplicationEnd(SparkListenerApplicationEnd end) {
            timer.cancel();
            ends();
          }
        });
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            draw();
          }
        },
        MILLISECONDS_BETWEEN,
        MILLISECONDS_BETWEEN);
  }

  /** Sets the name of the current step. */
  synchronized void begins(String words) {
    step = words;
  }

  /** Erases the line and begins to count for the next step. */
  synchronized void ends() {
    erase();
    step = NOT_NAMED;
    watch = new Stopwatch();
    tasks.begin();
  }

  private synchronized void draw() {
    double seconds = watch.seconds();
    int open = tasks.open();
    if (seconds >= SECONDS_WITHOUT && open > 0) {
      show(text(step, tasks.done(), open, seconds));
    }
  }

  synchronized void show(String text) {
    erase();
    terminal.print(text);
    terminal.flush();
    width = text.length();
  }

  private void erase() {
    if (width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
      width = 0;
    }
  }

  static String text(String step, int done, int open, double seconds) {
    String tasks = String.format(Locale.ROOT, "%-24s %,d of %,d tasks", step, done, done + open);
    if (done == 0) {
      return tasks;
    }
    double rate = done / seconds;
    String speed =
        rate < 1
            ? String.format(Locale.ROOT, "%.1f a minute", rate * MINUTE)
            : String.format(Locale.ROOT, "%,.1f a second", rate);
    return tasks + ", " + speed + ", " + duration(Math.round(open / rate)) + " left";
  }

  private static String duration(long seconds) {
    if (seconds < MINUTE) {
      return seconds + " s";
    }
    long minutes = seconds / MINUTE;
    return seconds < HOUR ? minutes + " min" : minutes / MINUTE + " h " + minutes % MINUTE + " min";
  }
}
