package rasd.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The differences that were found, one line for each kind: faults of one kind are counted, and the
 * first is given as an example.
 */
final class Findings {
  /** Faults of one kind. */
  private static final class FaultCount {
    private final String example;
    private long count;

    private FaultCount(String example) {
      this.example = example;
    }
  }

  private final Map<String, FaultCount> kinds = new LinkedHashMap<>();

  /** Adds a difference that can occur only once. */
  void say(String line) {
    add(line, () -> "");
  }

  /**
   * Adds one of several faults of a kind.
   *
   * @param kind what is wrong in all faults of the kind
   */
  void add(String kind, Supplier<String> example) {
    kinds.computeIfAbsent(kind, first -> new FaultCount(example.get())).count++;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    kinds.forEach(
        (kind, faults) ->
            lines.add(
                faults.example.isEmpty()
                    ? kind
                    : "%s: %d, such as %s".formatted(kind, faults.count, faults.example)));
    return lines;
  }
}
