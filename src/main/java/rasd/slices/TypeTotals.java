package rasd.slices;

import java.util.HashMap;
import java.util.Map;
import rasd.tables.Slice;

/** How often an item occurs in all slices of each type, in tokens. */
final class TypeTotals {
  private final Map<String, Long> ofTypes = new HashMap<>();

  static TypeTotals of(SliceCounts slices) {
    TypeTotals totals = new TypeTotals();
    slices.forEach(
        (slice, counts) -> totals.ofTypes.merge(slice.type(), counts.count(), Long::sum));
    return totals;
  }

  /** In the other slices of a slice's type. */
  long rest(Slice slice, SliceCounts.Counts ofSlice) {
    return ofTypes.getOrDefault(slice.type(), 0L) - ofSlice.count();
  }
}
