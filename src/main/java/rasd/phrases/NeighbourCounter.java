package rasd.phrases;

import java.util.ArrayList;
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
   * Two terms and how often the one stands near the other; a term alone and how many neighbours it
   * has.
   *
   * @param b the greater of the two; null for a term alone
   */
  record Counted(String a, @Nullable String b, long count) {}

  private record Pair(String a, String b) {
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
   * Counts one article.
   *
   * @param sentences the terms of each sentence in their order, null for a word that is none
   * @param least pairs that are surely rarer than this in the corpus are left out
   */
  List<Counted> count(List<List<@Nullable String>> sentences, Sieve sieve, long least) {
    Map<String, Long> neighbours = new HashMap<>();
    Map<Pair, Long> pairs = new HashMap<>();
    forEachPair(
        sentences,
        (one, other) -> {
          neighbours.merge(one, 1L, Long::sum);
          neighbours.merge(other, 1L, Long::sum);
          if (!one.equals(other)) {
            pairs.merge(Pair.of(one, other), 1L, Long::sum);
          }
        });
    List<Counted> counted = new ArrayList<>();
    neighbours.forEach((term, count) -> counted.add(new Counted(term, null, count)));
    pairs.forEach(
        (pair, count) -> {
          if (sieve.passes(Sieve.hash(pair.a, pair.b), least)) {
            counted.add(new Counted(pair.a, pair.b, count));
          }
        });
    return counted;
  }

  /** Adds the pairs of an article to a sieve. */
  void addTo(Sieve sieve, List<List<@Nullable String>> sentences) {
    forEachPair(
        sentences,
        (one, other) -> {
          if (!one.equals(other)) {
            Pair pair = Pair.of(one, other);
            sieve.add(Sieve.hash(pair.a, pair.b));
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
