package rasd.slices;

import java.util.HashMap;
import java.util.Map;
import rasd.tables.Slice;

/** The number of tokens that an item has in all slices of each type. */
final class TypeTotals {
  private final Map<String, Long> ofTypes = new HashMap<>();

  static TypeTotals of(SliceCounts slices) {
    TypeTotals totals = new TypeTotals();
    slices.forEach(
        (slice, counts) -> totals.ofTypes.merge(slice.type(), counts.count(), Long::sum));
    return totals;
  }

  /** The number of tokens in the other slices of the same type. */
  long rest(Slice slice, SliceCounts.CountsInSlice ofSlice) {
    return ofTypes.getOrDefault(slice.type(), 0L) - ofSlice.count();
  }
}
