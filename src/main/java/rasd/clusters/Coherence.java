package rasd.clusters;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasd.measures.Association;

/** Measures how often the most probable terms of topics occur together in units. */
final class Coherence {
  private final Map<Integer, BitSet> holders = new HashMap<>();
  private final int units;

  /**
   * @param units the units in which terms are counted
   * @param terms places of the terms that will be measured
   */
  Coherence(MatrixBlock units, Iterable<Integer> terms) {
    this.units = units.size();
    terms.forEach(term -> holders.put(term, new BitSet(this.units)));
    for (int unit = 0; unit < this.units; unit++) {
      for (int at = units.starts()[unit]; at < units.starts()[unit + 1]; at++) {
        BitSet holding = holders.get(units.columns()[at]);
        if (holding != null) {
          holding.set(unit);
        }
      }
    }
  }

  /**
   * Mean NPMI of all pairs of the terms (Lau, Newman and Baldwin 2014). It is 0 for a pair that
   * every unit has, and for a single term.
   */
  double npmi(List<Integer> terms) {
    return mean(
        terms,
        (first, second) -> {
          Double npmi = Association.npmi(both(first, second), held(first), held(second), units);
          return npmi == null ? 0 : npmi;
        });
  }

  /**
   * Mean of ln((units with both terms + 1) / units with the earlier term) over all pairs of the
   * terms, which must be in the order of their probability, the most probable first (Mimno et al.
   * 2011).
   */
  double umass(List<Integer> terms) {
    return mean(
        terms,
        (first, second) -> StrictMath.log((both(first, second) + 1.0) / Math.max(1, held(first))));
  }

  /** A measure of two terms, given by their places. */
  private interface PairMeasure {
    double of(int first, int second);
  }

  private static double mean(List<Integer> terms, PairMeasure measure) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        sum += measure.of(terms.get(i), terms.get(j));
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private int held(int term) {
    return ofTerm(term).cardinality();
  }

  private int both(int first, int second) {
    BitSet both = (BitSet) ofTerm(first).clone();
    both.and(ofTerm(second));
    return both.cardinality();
  }

  private BitSet ofTerm(int term) {
    return holders.getOrDefault(term, new BitSet());
  }
}
