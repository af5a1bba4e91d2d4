package org.rapaio.jupyter.kernel.channels;

/**
 * Replaces the kernel's own class of this name, which starts its thread before it marks it as running: a thread
 * that checks the mark too early ends at once, its channel never answers, and the notebook waits until it gives
 * up. This happened to about one kernel in seven.
 */
public final class LoopThread extends Thread {
  private final long sleep;
  private final Runnable body;
  private volatile boolean running = true;

  /**
   * @param name name of the thread
   * @param sleep pause between two turns, in milliseconds
   * @param body what a turn does
   */
  public LoopThread(String name, long sleep, Runnable body) {
    super(name);
    this.sleep = sleep;
    this.body = body;
  }

  @Override
  public void run() {
    try {
      while (running) {
        body.run();
        Thread.sleep(sleep);
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  /** Lets the thread end after its current turn. */
  public void shutdown() {
    running = false;
  }
}
