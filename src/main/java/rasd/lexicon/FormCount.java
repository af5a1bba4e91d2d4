package rasd.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import rasd.text.Folding;

/**
 * A normalized form of the corpus.
 *
 * @param count its tokens
 * @param surfaces how it is written, with the tokens of each
 */
public record FormCount(String form, long count, Map<String, Long> surfaces) {
  /** The most frequent way to write it, without marks and tatweel: {@code أكد}, {@code أكّد}. */
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
}
