package rasd.writing;

/** Measures the time since it was created. */
public final class Stopwatch {
  private static final double NANOS = 1e9;

  private final long start = System.nanoTime();

  /** The seconds that have passed. */
  public double seconds() {
    return (System.nanoTime() - start) / NANOS;
  }
}
