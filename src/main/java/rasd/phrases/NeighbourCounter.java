package rasd.phrases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts which terms stand near each other in the sentences of one article. Each pair of neighbours
 * counts from both sides: in {@code مجلس الأمن} the term مجلس has a neighbour and so has الأمن. A
 * word that is no term holds its place and is nobody's neighbour.
 */
final class NeighbourCounter {
  /**
   * Two terms that stand near each other, or a term alone.
   *
   * @param b the greater of the two; null for a term alone
   */
  record Pair(String a, @Nullable String b) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private final int window;

  /**
   * @param window how many places away a neighbour may stand, to either side
   */
  NeighbourCounter(int window) {
    this.window = window;
  }

  /**
   * Counts one article: of a pair how often the one stands near the other, of a term alone how many
   * neighbours it has.
   *
   * @param sentences the terms of each sentence in their order, null for a word that is none
   * @param least pairs that are surely rarer than this in the corpus are left out
   */
  Map<Pair, Long> count(List<List<@Nullable String>> sentences, Sieve sieve, long least) {
    Map<Pair, Long> counts = new HashMap<>();
    forEachPair(
        sentences,
        (one, other) -> {
          counts.merge(new Pair(one, null), 1L, Long::sum);
          counts.merge(new Pair(other, null), 1L, Long::sum);
          if (!one.equals(other)) {
            counts.merge(Pair.of(one, other), 1L, Long::sum);
          }
        });
    counts.keySet().removeIf(pair -> pair.b() != null && !sieve.passes(hash(pair), least));
    return counts;
  }

  private static long hash(Pair pair) {
    return Sieve.hash(pair.a, String.valueOf(pair.b));
  }

  /** Adds the pairs of an article to a sieve. */
  void addTo(Sieve sieve, List<List<@Nullable String>> sentences) {
    forEachPair(
        sentences,
        (one, other) -> {
          if (!one.equals(other)) {
            sieve.add(hash(Pair.of(one, other)));
          }
        });
  }

  private void forEachPair(
      List<List<@Nullable String>> sentences, BiConsumer<String, String> action) {
    for (List<@Nullable String> terms : sentences) {
      for (int i = 0; i < terms.size(); i++) {
        String one = terms.get(i);
        for (int j = i + 1; one != null && j < terms.size() && j <= i + window; j++) {
          String other = terms.get(j);
          if (other != null) {
            action.accept(one, other);
          }
        }
      }
    }
  }
}
