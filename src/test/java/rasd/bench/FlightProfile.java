package rasd.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Reports where a run spends its time and memory, from its flight recording. Each sample of a
 * running thread is counted for the method that was running (the top frame), and for the methods of
 * ours on the stack that are nearest to that method and farthest from it. Allocations are counted
 * by their weight in bytes. {@code .ci/profile RUN.jfr} runs it.
 */
public final class FlightProfile {
  private static final int MOST_LINES = 25;
  private static final String NONE = "(none)";

  /** The owner of a class by the beginning of its name. The first entry that fits counts. */
  private static final Map<String, String> OWNERS = owners();

  private final Shares owners = new Shares("samples: whose method runs");
  private final Shares withOurs = new Shares("samples: is a method of ours on the stack");
  private final Shares packages = new Shares("samples: package of the method that runs");
  private final Shares methods = new Shares("samples: method that runs");
  private final Shares innermost = new Shares("samples: method of ours nearest to it");
  private final Shares outermost =
      new Shares("samples: method of ours farthest from it, the step or task");
  private final Shares allocated = new Shares("bytes allocated: class");
  private final Shares allocators = new Shares("bytes allocated: method of ours nearest to it");
  private final String ours;
  private Duration pauses = Duration.ZERO;

  /**
   * @param ours the beginning of the names of our classes
   */
  FlightProfile(String ours) {
    this.ours = ours;
  }

  /**
   * Arguments: a flight recording, and optionally the beginning of the names of our classes ({@code
   * rasd.}).
   */
  public static void main(String[] arguments) throws IOException {
    FlightProfile profile = new FlightProfile(arguments.length > 1 ? arguments[1] : "rasd.");
    profile.read(Path.of(arguments[0]));
    profile.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  void read(Path recording) throws IOException {
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        add(file.readEvent());
      }
    }
  }

  private void add(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case "jdk.ExecutionSample" -> addSample(event.getStackTrace());
      case "jdk.ObjectAllocationSample" -> addAllocation(event);
      case "jdk.GarbageCollection" -> pauses = pauses.plus(event.getDuration("sumOfPauses"));
      default -> {}
    }
  }

  private void addSample(RecordedStackTrace stack) {
    if (stack == null || stack.getFrames().isEmpty()) {
      return;
    }
    RecordedFrame top = stack.getFrames().get(0);
    String type = top.getMethod().getType().getName();
    List<String> own = ourMethods(stack);
    owners.add(owner(type), 1);
    withOurs.add(own.isEmpty() ? "no" : "yes", 1);
    packages.add(type.substring(0, Math.max(0, type.lastIndexOf('.'))), 1);
    methods.add(method(top), 1);
    innermost.add(own.isEmpty() ? NONE : own.get(0), 1);
    outermost.add(own.isEmpty() ? NONE : own.get(own.size() - 1), 1);
  }

  private void addAllocation(RecordedEvent event) {
    long bytes = event.getLong("weight");
    allocated.add(event.getClass("objectClass").getName(), bytes);
    List<String> own =
        event.getStackTrace() == null ? List.of() : ourMethods(event.getStackTrace());
    allocators.add(own.isEmpty() ? NONE : own.get(0), bytes);
  }

  private List<String> ourMethods(RecordedStackTrace stack) {
    return stack.getFrames().stream()
        .map(FlightProfile::method)
        .filter(name -> name.startsWith(ours))
        .toList();
  }

  private static String method(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.replaceFirst("\\$\\$Lambda.*", " (lambda)") + "." + frame.getMethod().getName();
  }

  private String owner(String type) {
    return OWNERS.entrySet().stream()
        .filter(owner -> type.startsWith(owner.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(type.startsWith(ours) ? "ours" : "other libraries");
  }

  private static Map<String, String> owners() {
    Map<String, String> owners = new LinkedHashMap<>();
    owners.put("org.apache.spark.sql.catalyst.expressions.GeneratedClass", "Spark: generated code");
    owners.put("org.apache.spark.", "Spark");
    owners.put("scala.", "Scala");
    List.of("java.", "javax.", "jdk.", "sun.", "com.sun.").forEach(p -> owners.put(p, "JDK"));
    return owners;
  }

  void print(PrintStream out) {
    for (Shares shares :
        List.of(owners, withOurs, packages, methods, innermost, outermost, allocated, allocators)) {
      shares.print(out);
    }
    out.printf(Locale.ROOT, "%nPauses for garbage collection: %.1f s%n", pauses.toMillis() / 1e3);
  }

  /** Amounts by name, printed as shares of their sum, the largest first. */
  private static final class Shares {
    private final String title;
    private final Map<String, Long> amounts = new HashMap<>();
    private long sum;

    Shares(String title) {
      this.title = title;
    }

    void add(String name, long amount) {
      amounts.merge(name, amount, Long::sum);
      sum += amount;
    }

    void print(PrintStream out) {
      out.printf(Locale.ROOT, "%n%s (of %,d)%n", title, sum);
      amounts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Long>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry::getKey))
          .limit(MOST_LINES)
          .forEach(
              share ->
                  out.printf(
                      Locale.ROOT,
                      "%6.1f %%  %s%n",
                      100.0 * share.getValue() / sum,
                      share.getKey()));
    }
  }
}
