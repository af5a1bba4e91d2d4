package rasd.comentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the entities and the pairs of entities of one article, in the article itself, in its
 * paragraphs and in its sentences. A sentence that mentions كيري twice and لافروف once holds the
 * pair once.
 */
final class PairCounter {
  /** What can hold a pair. */
  enum Context {
    ARTICLE,
    PARAGRAPH,
    SENTENCE
  }

  /** A mention: in which sentence, of which entity. */
  record Mention(int sentence, String entity) {}

  /**
   * A pair, or one entity alone, and in how many contexts of the article it stands.
   *
   * @param b the greater of the two; null for an entity alone
   * @param evidence sentences, at most five: with both where one holds both, else the first with
   *     each; empty for an entity alone
   */
  record Counted(
      Context context, String a, @Nullable String b, long contexts, List<Integer> evidence) {}

  static final int MOST_EVIDENCE = 5;

  private final int mostEntities;

  /**
   * @param mostEntities contexts with more entities than this, such as lists of names, count for
   *     nothing
   */
  PairCounter(int mostEntities) {
    this.mostEntities = mostEntities;
  }

  /**
   * Counts one article.
   *
   * @param paragraphs the paragraph of each sentence
   */
  List<Counted> count(List<Mention> mentions, List<Integer> paragraphs) {
    List<Counted> counted = new ArrayList<>();
    for (Context context : Context.values()) {
      Map<Integer, NavigableMap<String, SortedSet<Integer>>> spots =
          spots(context, mentions, paragraphs);
      addSingles(context, spots.values(), counted);
      addPairs(context, spots.values(), counted);
    }
    return counted;
  }

  /** The contexts of one kind, each with its entities and the sentences they stand in. */
  private Map<Integer, NavigableMap<String, SortedSet<Integer>>> spots(
      Context context, List<Mention> mentions, List<Integer> paragraphs) {
    Map<Integer, NavigableMap<String, SortedSet<Integer>>> spots = new TreeMap<>();
    for (Mention mention : mentions) {
      int spot =
          switch (context) {
            case ARTICLE -> 0;
            case PARAGRAPH -> paragraphs.get(mention.sentence());
            case SENTENCE -> mention.sentence();
          };
      spots
          .computeIfAbsent(spot, s -> new TreeMap<>())
          .computeIfAbsent(mention.entity(), e -> new TreeSet<>())
          .add(mention.sentence());
    }
    spots.values().removeIf(entities -> entities.size() > mostEntities);
    return spots;
  }

  private static void addSingles(
      Context context,
      Collection<NavigableMap<String, SortedSet<Integer>>> spots,
      List<Counted> counted) {
    Map<String, Long> contexts = new TreeMap<>();
    for (NavigableMap<String, SortedSet<Integer>> entities : spots) {
      entities.keySet().forEach(entity -> contexts.merge(entity, 1L, Long::sum));
    }
    contexts.forEach(
        (entity, count) -> counted.add(new Counted(context, entity, null, count, List.of())));
  }

  private record Pair(String a, String b) {
    static final Comparator<Pair> ORDER = Comparator.comparing(Pair::a).thenComparing(Pair::b);
  }

  private static void addPairs(
      Context context,
      Collection<NavigableMap<String, SortedSet<Integer>>> spots,
      List<Counted> counted) {
    Map<Pair, Long> contexts = new TreeMap<>(Pair.ORDER);
    Map<Pair, SortedSet<Integer>> evidence = new TreeMap<>(Pair.ORDER);
    for (NavigableMap<String, SortedSet<Integer>> entities : spots) {
      for (Map.Entry<String, SortedSet<Integer>> a : entities.entrySet()) {
        for (Map.Entry<String, SortedSet<Integer>> b :
            entities.tailMap(a.getKey(), false).entrySet()) {
          Pair pair = new Pair(a.getKey(), b.getKey());
          contexts.merge(pair, 1L, Long::sum);
          evidence
              .computeIfAbsent(pair, p -> new TreeSet<>())
              .addAll(evidence(a.getValue(), b.getValue()));
        }
      }
    }
    contexts.forEach(
        (pair, count) ->
            counted.add(new Counted(context, pair.a, pair.b, count, first(evidence.get(pair)))));
  }

  private static SortedSet<Integer> evidence(SortedSet<Integer> a, SortedSet<Integer> b) {
    SortedSet<Integer> both = new TreeSet<>(a);
    both.retainAll(b);
    return both.isEmpty() ? new TreeSet<>(List.of(a.first(), b.first())) : both;
  }

  private static List<Integer> first(@Nullable SortedSet<Integer> sentences) {
    return sentences == null ? List.of() : sentences.stream().limit(MOST_EVIDENCE).toList();
  }
}
