package rasd.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many articles each source has in each month. Articles whose source or month is unknown are
 * not counted.
 */
final class Coverage {
  private final Map<String, Map<String, Integer>> bySource = new TreeMap<>();

  private Coverage() {}

  static Coverage of(Articles articles) {
    Coverage coverage = new Coverage();
    for (int i = 0; i < articles.size(); i++) {
      String source = articles.source(i);
      String month = articles.month(i);
      if (source != null && month != null) {
        coverage
            .bySource
            .computeIfAbsent(source, s -> new TreeMap<>())
            .merge(month, 1, Integer::sum);
      }
    }
    return coverage;
  }

  int articles(String source, String month) {
    return bySource.getOrDefault(source, Map.of()).getOrDefault(month, 0);
  }

  /** The number of sources that have articles in a month. */
  long sources(String month) {
    return bySource.values().stream().filter(months -> months.containsKey(month)).count();
  }

  /** The number of sources that have articles in all of these months. */
  long sourcesOfAll(List<String> months) {
    return bySource.values().stream().filter(own -> own.keySet().containsAll(months)).count();
  }
}
