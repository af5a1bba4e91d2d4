package rasd.topics;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import rasd.measures.Association;

/** How well the first terms of topics go together in the units (Lau, Newman and Baldwin 2014). */
final class Coherence {
  /** Two terms, the lesser first. */
  record Pair(String a, String b) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final Map<String, Long> unitsOfTerm;
  private final Map<Pair, Long> unitsOfPair;
  private final long units;

  Coherence(Map<String, Long> unitsOfTerm, Map<Pair, Long> unitsOfPair, long units) {
    this.unitsOfTerm = unitsOfTerm;
    this.unitsOfPair = unitsOfPair;
    this.units = units;
  }

  /** Mean NPMI of all pairs of the terms; empty for fewer than two. */
  OptionalDouble npmi(List<String> terms) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < terms.size(); i++) {
      for (int j = i + 1; j < terms.size(); j++) {
        sum += npmi(terms.get(i), terms.get(j));
        pairs++;
      }
    }
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs);
  }

  private double npmi(String one, String other) {
    long both = unitsOfPair.getOrDefault(Pair.of(one, other), 0L);
    Double npmi =
        Association.npmi(
            both, unitsOfTerm.getOrDefault(one, 0L), unitsOfTerm.getOrDefault(other, 0L), units);
    return npmi == null ? 0 : npmi;
  }
}
