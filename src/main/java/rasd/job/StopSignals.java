package rasd.job;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.hadoop.service.launcher.IrqHandler;

/**
 * Handles SIGINT and SIGTERM: prints one line, removes what the run has made, and exits with the
 * code that shells expect. A second signal ends the process at once.
 */
public final class StopSignals {
  private static final int FIRST_EXIT_CODE = 128;
  private static final Map<String, String> WORDS = Map.of("INT", "SIGINT", "TERM", "SIGTERM");
  private static final Semaphore NEVER = new Semaphore(0);

  private static volatile boolean isEnding;

  private final Progress progress;
  private volatile Closeable run = () -> {};

  StopSignals(Progress progress) {
    this.progress = progress;
  }

  /** Catches, from now on, the signals that are sent to this process. */
  void take() {
    WORDS.keySet().forEach(name -> new IrqHandler(name, this::end).bind());
  }

  /** Sets the resource that a signal closes from now on, instead of the previous one. */
  void close(Closeable closeable) {
    run = closeable;
  }

  /**
   * Does not return if a signal is ending this process, because any failure is then a consequence
   * of the signal.
   */
  public static void awaitEnd() {
    if (isEnding) {
      NEVER.acquireUninterruptibly(); // Spark interrupts the threads that it ends.
    }
  }

  private void end(IrqHandler.InterruptData signal) {
    int exitCode = FIRST_EXIT_CODE + signal.getNumber();
    if (isEnding) {
      Runtime.getRuntime().halt(exitCode);
    }
    isEnding = true;
    progress.say(
        "rasd: ended by %s; tables that were in the output are unchanged."
            .formatted(WORDS.get(signal.getName())));
    try {
      run.close();
    } catch (IOException | RuntimeException e) {
      progress.say("rasd: the output could not be cleaned up: " + e.getMessage());
    }
    System.exit(exitCode);
  }
}
