package rasd.slices;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.tables.Slice;
import rasd.tables.Slices;
import rasd.tables.TextOrder;

/**
 * The sizes of the slices, which are the denominators of rates. Slices are numbered in the order of
 * the tables. Months without articles between the first and the last month are also slices, of size
 * zero. The driver and each executor hold all slices in memory.
 */
public final class SliceSizes implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Comparator<Slice> ORDER =
      Comparator.comparing(Slice::type, TextOrder::compare)
          .thenComparing(Slice::name, TextOrder::compare);

  private final List<SliceSize> sizes = new ArrayList<>();
  private final Map<Slice, Integer> numbers = new HashMap<>();
  private final Map<String, Long> storiesOfDays = new HashMap<>();
  private long words;

  /**
   * The size of one slice.
   *
   * @param rest the number of words in all other slices of the type
   * @param before the number of words in all slices before this one
   */
  record SliceSize(Slice slice, long articles, long stories, long words, long rest, long before)
      implements Serializable {}

  private SliceSizes(SliceCounts counted) {
    TypeTotals ofTypes = TypeTotals.of(counted);
    slices(counted)
        .forEach(
            (slice, counts) -> {
              numbers.put(slice, sizes.size());
              sizes.add(
                  new SliceSize(
                      slice,
                      counts.articles(),
                      counts.stories(),
                      counts.count(),
                      ofTypes.rest(slice, counts),
                      words));
              words += counts.count();
            });
    counted.forEach(
        (slice, counts) -> {
          if (BatchUnit.DAY.isUnitOf(slice)) {
            storiesOfDays.put(slice.name(), counts.stories());
          }
        });
  }

  /**
   * Reads the sizes, in one job.
   *
   * @param sums the result of {@link SliceSums}
   */
  public static SliceSizes of(Dataset<Row> sums) {
    List<Row> words = SliceSums.of(sums, ItemKind.WORD).select(SliceSums.SLICES).collectAsList();
    SliceCounts counts = new SliceCounts();
    words.forEach(row -> counts.add(row.getAs(0)));
    return new SliceSizes(counts);
  }

  private static SortedMap<Slice, SliceCounts.CountsInSlice> slices(SliceCounts words) {
    SortedMap<Slice, SliceCounts.CountsInSlice> slices = new TreeMap<>(ORDER);
    SortedSet<YearMonth> months = new TreeSet<>();
    words.forEach(
        (slice, counts) -> {
          if (slice.type().equals(Slices.OF_MONTH)) {
            months.add(YearMonth.parse(slice.name()));
          }
          if (!BatchUnit.DAY.isUnitOf(slice)) {
            slices.put(slice, counts);
          }
        });
    if (!months.isEmpty()) {
      for (YearMonth m = months.first(); m.isBefore(months.last()); m = m.plusMonths(1)) {
        Slice month = Slices.ofMonth(m);
        slices.putIfAbsent(month, words.in(month));
      }
    }
    return slices;
  }

  /** The rows of the table slices. */
  public List<Row> rows() {
    return sizes.stream()
        .map(
            size ->
                RowFactory.create(
                    size.slice().type(),
                    size.slice().name(),
                    size.articles(),
                    size.stories(),
                    size.words()))
        .toList();
  }

  /** The number of slices, not including days. */
  int count() {
    return sizes.size();
  }

  int number(Slice slice) {
    return requireNonNull(numbers.get(slice), () -> "No article is in " + slice);
  }

  SliceSize size(int number) {
    return sizes.get(number);
  }

  /**
   * The number of stories of each day that has any, or of each month from the first to the last, by
   * the name of the day or month.
   */
  Map<String, Long> stories(BatchUnit unit) {
    return switch (unit) {
      case DAY -> storiesOfDays;
      case MONTH -> storiesOfMonths();
    };
  }

  private Map<String, Long> storiesOfMonths() {
    Map<String, Long> stories = new HashMap<>();
    for (SliceSize size : sizes) {
      if (size.slice().type().equals(Slices.OF_MONTH)) {
        stories.put(size.slice().name(), size.stories());
      }
    }
    return stories;
  }

  /** The range of a slice. Ranges have about the same number of words, and thus of rows. */
  int range(int number, int ranges) {
    return (int) Math.min(ranges - 1L, sizes.get(number).before() * ranges / Math.max(1, words));
  }
}
