package rasd.slices;

import org.jspecify.annotations.Nullable;
import rasd.corpus.TestFamily;

/**
 * Collects what is needed to compare the terms of one slice with the rest: the size of the slice,
 * the tests of all its terms, and the replicates of some terms' rates.
 */
final class ComparedSlice {
  private final SliceSizes.SliceSize size;
  private final RateReplicates replicates;
  private final TestFamily.TestCollector tests = new TestFamily.TestCollector();
  private @Nullable TestFamily family;
  private long @Nullable [] sums;

  ComparedSlice(SliceSizes.SliceSize size, RateReplicates replicates) {
    this.size = size;
    this.replicates = replicates;
  }

  /**
   * Adds tests or replicates.
   *
   * @param row a row without a term
   */
  void add(SliceRow row) {
    if (row.replicates() != null) {
      sums = sums == null ? new long[replicates.size()] : sums;
      replicates.add(row.replicates(), sums);
    } else if (row.g2() != null) {
      tests.add(row.g2(), row.count());
    }
  }

  SliceSizes.SliceSize size() {
    return size;
  }

  /** The q-value of a G2. All tests must have been added before. */
  double qValue(double g2) {
    if (family == null) {
      family = tests.build();
    }
    return family.qValue(g2);
  }

  /**
   * The interval of a term's rate, or null if the slice has no replicates or no story in any of
   * them.
   *
   * @param place the place of the term in the replicates
   */
  RateReplicates.@Nullable Interval interval(int place) {
    return sums == null ? null : replicates.interval(sums, place);
  }
}
