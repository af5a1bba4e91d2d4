package rasd.clusters;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of topics, the most frequent first; ties are broken by term. The place of a term is its
 * index in the vocabulary and its column in the matrix.
 */
public final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 2;

  /**
   * A term of the vocabulary.
   *
   * @param count number of its occurrences in the units
   * @param units number of units that have it
   */
  public record VocabularyTerm(String term, long count, long units) implements Serializable {}

  private final List<VocabularyTerm> entries;
  private final long units;
  private final Map<String, Integer> index = new HashMap<>();
  private final double[] idf;
  private final double meanLength;

  /**
   * @param units number of all units, including those without these terms
   */
  public Vocabulary(List<VocabularyTerm> entries, long units) {
    this.entries = List.copyOf(entries);
    this.units = units;
    this.meanLength = (double) entries.stream().mapToLong(VocabularyTerm::count).sum() / units;
    this.idf = new double[entries.size()];
    for (int i = 0; i < entries.size(); i++) {
      index.put(entries.get(i).term(), i);
      idf[i] = StrictMath.log((units + 1.0) / (entries.get(i).units() + 1.0));
    }
  }

  public int size() {
    return entries.size();
  }

  public long units() {
    return units;
  }

  public List<VocabularyTerm> entries() {
    return entries;
  }

  public String term(int i) {
    return entries.get(i).term();
  }

  public @Nullable Integer indexOf(String term) {
    return index.get(term);
  }

  /** The mean number of occurrences of these terms per unit. */
  double meanLength() {
    return meanLength;
  }

  double idf(int i) {
    return idf[i];
  }
}
