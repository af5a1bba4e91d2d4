package rasd.slices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.corpus.Iterators;
import rasd.measures.Keyness;

/**
 * Makes the {@link SliceRow}s of terms: one for each slice of a term, and one for each distinct
 * test of the task. Distinct tests are few. It runs on the executors.
 *
 * @param ranges the number of ranges into which the slices are divided
 */
record TermsOfSlices(Broadcast<SliceSizes> sizes, int ranges)
    implements MapPartitionsFunction<Row, Row> {

  /**
   * The maximum number of distinct tests that a task counts in memory, about a hundred bytes each.
   */
  private static final int MOST_TESTS = 1 << 17;

  /**
   * The rows of a task.
   *
   * @param terms the columns key and slices of the sums
   */
  @Override
  public Iterator<Row> call(Iterator<Row> terms) {
    Task task = new Task(sizes.value());
    List<Supplier<Iterator<SliceRow>>> parts =
        List.of(() -> Iterators.concat(terms, task::rows), task::tests);
    return Iterators.map(
        Iterators.concat(parts.iterator(), Supplier::get),
        row -> row.row(sizes.value().range(row.slice(), ranges)));
  }

  /**
   * A test of a term in a slice, with the absolute value of its G2; tests with the same value are
   * equal.
   */
  private record Test(int slice, double g2) {}

  /** The rows and tests of one task. */
  private static final class Task {
    private final SliceSizes sizes;
    private final Map<Test, Long> tests = new HashMap<>();

    Task(SliceSizes sizes) {
      this.sizes = sizes;
    }

    Iterator<SliceRow> rows(Row term) {
      SliceCounts slices = SliceCounts.read(term.getAs(1));
      TypeTotals ofTypes = TypeTotals.of(slices);
      List<SliceRow> rows = new ArrayList<>();
      slices.forEach(
          (slice, counts) -> {
            if (!BatchUnit.DAY.isUnitOf(slice)) {
              rows.add(
                  row(term.getString(0), sizes.number(slice), counts, ofTypes.rest(slice, counts)));
            }
          });
      if (tests.size() > MOST_TESTS) {
        tests().forEachRemaining(rows::add);
      }
      return rows.iterator();
    }

    private SliceRow row(String term, int slice, SliceCounts.CountsInSlice counts, long rest) {
      SliceSizes.SliceSize size = sizes.size(slice);
      @Nullable Double g2 =
          size.rest() > 0 ? Keyness.g2(counts.count(), size.words(), rest, size.rest()) : null;
      if (g2 != null) {
        tests.merge(new Test(slice, Math.abs(g2)), 1L, Long::sum);
      }
      return new SliceRow(
          slice, term, counts.count(), counts.articles(), counts.stories(), rest, g2, null);
    }

    /** Hands on the tests that were made so far, and removes them. */
    Iterator<SliceRow> tests() {
      return Iterators.drained(
          tests, (test, count) -> SliceRow.tests(test.slice(), test.g2(), count));
    }
  }
}
