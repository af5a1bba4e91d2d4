package rasd.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import rasd.text.Folding;

/**
 * A normalized form of the corpus with its counts.
 *
 * @param count the number of its tokens
 * @param surfaces its surfaces, with the number of tokens of each
 */
public record FormCount(String form, long count, Map<String, Long> surfaces) {
  /**
   * The most frequent surface. Marks and tatweel are removed first, so {@code أكد} and {@code أكّد}
   * count as one.
   */
  String mostFrequentSurface() {
    Map<String, Long> clean = new HashMap<>();
    surfaces.forEach(
        (surface, tokens) -> clean.merge(Folding.withoutMarks(surface), tokens, Long::sum));
    return clean.entrySet().stream()
        .min(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .filter(surface -> !surface.isEmpty())
        .orElse(form);
  }

  /** The same form with the sums of both counts. */
  FormCount plus(FormCount other) {
    Map<String, Long> both = new HashMap<>(surfaces);
    other.surfaces.forEach((surface, tokens) -> both.merge(surface, tokens, Long::sum));
    return new FormCount(form, count + other.count, both);
  }
}
