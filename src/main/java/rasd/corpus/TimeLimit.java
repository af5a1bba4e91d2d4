package rasd.corpus;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to one item at a time, and gives up on an item that takes too long. The limit
 * is on CPU time: by the clock, an item may also take long because the machine is busy or asleep.
 *
 * <p>The function runs in another thread, because a Java thread cannot be stopped but can be
 * abandoned. An abandoned thread runs until its function returns or the process ends.
 */
public final class TimeLimit<A, B> {
  private static final long MILLISECONDS_BETWEEN_LOOKS = 500;
  private static final double NANOS = 1e9;
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(TimeLimit::daemon);

  private final double seconds;
  private final Supplier<Function<A, B>> opener;
  private Function<A, B> function;

  /**
   * Sets the limit and opens the function.
   *
   * @param seconds the CPU time that an item may take
   * @param opener makes the function, which need not be thread-safe; it is called again after an
   *     item has been given up, because the abandoned thread may still use the old function
   */
  public TimeLimit(double seconds, Supplier<Function<A, B>> opener) {
    this.seconds = seconds;
    this.opener = opener;
    this.function = opener.get();
  }

  /** The result for the item, or null if it took too long. */
  public @Nullable B apply(A item) {
    Call<A, B> call = new Call<>(function, item);
    Future<B> result = THREADS.submit(call::run);
    while (true) {
      try {
        B value = result.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        return call.seconds() > seconds ? null : value;
      } catch (TimeoutException e) {
        if (call.seconds() > seconds) {
          result.cancel(true);
          function = opener.get();
          return null;
        }
      } catch (ExecutionException e) {
        throw unchecked(e.getCause());
      } catch (InterruptedException e) { // The task is being killed.
        result.cancel(true);
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rasd time limit");
    thread.setDaemon(true);
    return thread;
  }

  /** One call of the function, whose CPU time other threads can read while it runs. */
  private static final class Call<A, B> {
    private final Function<A, B> function;
    private final A item;
    private volatile long thread = -1;
    private volatile long began;
    private volatile long ended = -1;

    Call(Function<A, B> function, A item) {
      this.function = function;
      this.item = item;
    }

    B run() {
      began = CPU.getCurrentThreadCpuTime();
      thread = Thread.currentThread().getId();
      B result = function.apply(item);
      ended = CPU.getCurrentThreadCpuTime();
      return result;
    }

    /** The CPU time so far, in seconds. */
    double seconds() {
      if (thread < 0) {
        return 0;
      }
      long now = ended < 0 ? CPU.getThreadCpuTime(thread) : ended;
      return (now - began) / NANOS;
    }
  }
}
