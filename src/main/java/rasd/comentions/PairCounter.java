package rasd.comentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Counts the entities and the pairs of entities of one article, in the article itself, in its
 * paragraphs and in its sentences. A sentence that mentions كيري twice and لافروف once holds the
 * pair once.
 *
 * <p>Entities are numbers. Each has the sorted list of the sentences that mention it, and two such
 * lists side by side give the count of their pair.
 */
final class PairCounter {
  /** What can hold a pair. */
  enum Context {
    ARTICLE,
    PARAGRAPH,
    SENTENCE;

    /** As the tables name it. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A pair, or one entity alone, and in how many contexts of the article it stands.
   *
   * @param b the greater of the two; {@link EntityNumbers#NONE} for an entity alone
   * @param evidence sentences, at most five: with both where one holds both, else the first with
   *     each; empty for an entity alone
   */
  record Counted(Context context, int a, int b, int contexts, List<Integer> evidence) {}

  static final int MOST_EVIDENCE = 5;

  /** Where sentences stand that no pair is counted in. */
  private static final int CROWDED = -1;

  private final int[] entities;
  private final int[][] sentences;
  private final List<Counted> counted = new ArrayList<>();
  private final int[] evidence = new int[MOST_EVIDENCE];
  private int found;

  private PairCounter(int[] entities, int[][] sentences) {
    this.entities = entities;
    this.sentences = sentences;
  }

  /**
   * Counts one article.
   *
   * @param mentioned the entity of each mention
   * @param mentionedIn the sentence of each mention
   * @param paragraphs the paragraph of each sentence
   * @param mostEntities contexts with more entities than this, such as lists of names, count for
   *     nothing
   */
  static List<Counted> count(
      int[] mentioned, int[] mentionedIn, int[] paragraphs, int mostEntities) {
    PairCounter counter = of(mentioned, mentionedIn);
    for (Context context : Context.values()) {
      counter.count(context, counter.spots(context, paragraphs, mostEntities));
    }
    return counter.counted;
  }

  private static PairCounter of(int[] mentioned, int[] mentionedIn) {
    int[] entities = Arrays.stream(mentioned).sorted().distinct().toArray();
    int[][] sentences = new int[entities.length][];
    int[] sizes = new int[entities.length];
    int[] places = new int[mentioned.length];
    for (int i = 0; i < mentioned.length; i++) {
      places[i] = Arrays.binarySearch(entities, mentioned[i]);
      sizes[places[i]]++;
    }
    for (int i = 0; i < entities.length; i++) {
      sentences[i] = new int[sizes[i]];
    }
    for (int i = mentioned.length - 1; i >= 0; i--) {
      sentences[places[i]][--sizes[places[i]]] = mentionedIn[i];
    }
    for (int i = 0; i < entities.length; i++) {
      sentences[i] = Arrays.stream(sentences[i]).sorted().distinct().toArray();
    }
    return new PairCounter(entities, sentences);
  }

  /** The number of the context that each sentence stands in. */
  private int[] spots(Context context, int[] paragraphs, int mostEntities) {
    int[] spots = new int[paragraphs.length];
    Arrays.setAll(
        spots,
        sentence ->
            switch (context) {
              case ARTICLE -> 0;
              case PARAGRAPH -> paragraphs[sentence];
              case SENTENCE -> sentence;
            });
    if (entities.length > mostEntities) {
      int[] sizes = sizes(spots);
      Arrays.setAll(spots, i -> sizes[spots[i]] > mostEntities ? CROWDED : spots[i]);
    }
    return spots;
  }

  /** How many entities each context holds. */
  private int[] sizes(int[] spots) {
    int[] sizes = new int[spots.length == 0 ? 0 : spots[spots.length - 1] + 1];
    for (int[] list : sentences) {
      int last = CROWDED;
      for (int sentence : list) {
        sizes[spots[sentence]] += spots[sentence] == last ? 0 : 1;
        last = spots[sentence];
      }
    }
    return sizes;
  }

  private void count(Context context, int[] spots) {
    for (int a = 0; a < entities.length; a++) {
      int contexts = meet(sentences[a], sentences[a], spots);
      if (contexts > 0) {
        counted.add(new Counted(context, entities[a], EntityNumbers.NONE, contexts, List.of()));
      }
    }
    for (int a = 0; a < entities.length; a++) {
      for (int b = a + 1; b < entities.length; b++) {
        int contexts = meet(sentences[a], sentences[b], spots);
        if (contexts > 0) {
          counted.add(
              new Counted(
                  context,
                  entities[a],
                  entities[b],
                  contexts,
                  Arrays.stream(evidence, 0, found).boxed().toList()));
        }
      }
    }
  }

  /** In how many contexts two lists of sentences meet; the first of them become the evidence. */
  private int meet(int[] one, int[] other, int[] spots) {
    found = 0;
    int contexts = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int spot = spots[one[i]];
      if (spot == CROWDED || spot < spots[other[j]]) {
        i++;
      } else if (spot > spots[other[j]]) {
        j++;
      } else {
        contexts++;
        int iEnd = endOf(spot, one, i, spots);
        int jEnd = endOf(spot, other, j, spots);
        addEvidence(one, i, iEnd, other, j, jEnd);
        i = iEnd;
        j = jEnd;
      }
    }
    return contexts;
  }

  private static int endOf(int spot, int[] list, int begin, int[] spots) {
    int end = begin;
    while (end < list.length && spots[list[end]] == spot) {
      end++;
    }
    return end;
  }

  /** The sentences of one context: those with both, else the first with each. */
  private void addEvidence(int[] one, int i, int iEnd, int[] other, int j, int jEnd) {
    int before = found;
    int a = i;
    int b = j;
    while (a < iEnd && b < jEnd && found < MOST_EVIDENCE) {
      if (one[a] == other[b]) {
        evidence[found++] = one[a];
      }
      int least = Math.min(one[a], other[b]);
      a += one[a] == least ? 1 : 0;
      b += other[b] == least ? 1 : 0;
    }
    if (found == before) {
      addEvidence(Math.min(one[i], other[j]));
      addEvidence(Math.max(one[i], other[j]));
    }
  }

  private void addEvidence(int sentence) {
    if (found < MOST_EVIDENCE) {
      evidence[found++] = sentence;
    }
  }
}
