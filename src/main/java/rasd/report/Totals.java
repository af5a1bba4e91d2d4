package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasd.published.PublishedRun;
import rasd.tables.Slices;

/**
 * The sizes of the corpus and its slices, and the sources and months that have columns in tables.
 */
final class Totals {
  /**
   * The largest number of sources that have columns. Of the months, the last {@link #MOST_MONTHS}
   * have columns.
   */
  private static final int MOST_SOURCES = 12;

  private static final int MOST_MONTHS = 60;

  /**
   * Months at either end that together have less than this share of the dated articles have no
   * columns.
   */
  private static final double TAIL = 0.005;

  /** The size of a slice. */
  record SizeRow(long articles, long stories, long words) {
    static final SizeRow NONE = new SizeRow(0, 0, 0);
  }

  static final Comparator<Map.Entry<String, SizeRow>> LARGEST_FIRST =
      Comparator.<Map.Entry<String, SizeRow>>comparingLong(slice -> -slice.getValue().articles())
          .thenComparing(Map.Entry::getKey);

  private final Map<String, Map<String, SizeRow>> byType = new TreeMap<>();

  private Totals() {}

  static Totals of(PublishedRun run) {
    Totals totals = new Totals();
    run.table("slices")
        .columns(SLICE_TYPE, SLICE, ARTICLE_COUNT, STORY_COUNT, TOKEN_COUNT)
        .forEach(
            row ->
                totals
                    .byType
                    .computeIfAbsent(row.text(SLICE_TYPE), type -> new TreeMap<>())
                    .put(
                        row.text(SLICE),
                        new SizeRow(
                            row.whole(ARTICLE_COUNT),
                            row.whole(STORY_COUNT),
                            row.whole(TOKEN_COUNT))));
    return totals;
  }

  SizeRow all() {
    return of(Slices.ALL, Slices.ALL);
  }

  SizeRow of(String type, String slice) {
    return slices(type).getOrDefault(slice, SizeRow.NONE);
  }

  /** The sizes of the slices of a type, by name. */
  Map<String, SizeRow> slices(String type) {
    return byType.getOrDefault(type, Map.of());
  }

  /** The largest sources, in descending order of size. */
  List<String> sources() {
    return slices(Slices.OF_SOURCE).entrySet().stream()
        .sorted(LARGEST_FIRST)
        .limit(MOST_SOURCES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The months that have columns: at most the last {@link #MOST_MONTHS} of {@link #mainMonths}. */
  List<String> months() {
    List<String> months = mainMonths();
    return months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size());
  }

  /** The months of nearly all articles, without a gap: all but the {@link #TAIL} at either end. */
  List<String> mainMonths() {
    List<String> months = new ArrayList<>();
    long dated = slices(Slices.OF_MONTH).values().stream().mapToLong(SizeRow::articles).sum();
    long before = 0;
    for (Map.Entry<String, SizeRow> month : slices(Slices.OF_MONTH).entrySet()) {
      long until = before + month.getValue().articles();
      if (until > dated * TAIL && dated - before > dated * TAIL) {
        months.add(month.getKey());
      }
      before = until;
    }
    return months;
  }
}
