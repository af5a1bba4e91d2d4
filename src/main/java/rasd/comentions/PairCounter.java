package rasd.comentions;

import java.util.Arrays;
import rasd.tables.Context;

/**
 * Counts the entities and the pairs of entities in one article, in its paragraphs and in its
 * sentences. A sentence that mentions كيري twice and لافروف once has the pair once.
 *
 * <p>Entities are given by their numbers. Each has a sorted list of the sentences that mention it;
 * merging two such lists counts the pair.
 */
final class PairCounter {
  /** Receives the counts. */
  @FunctionalInterface
  interface CountReceiver {
    /**
     * Receives the count of a pair, or of a single entity.
     *
     * @param b the entity with the greater number, or {@link EntityNumbers#NONE} for a single
     *     entity
     * @param contexts the number of contexts in the article that have the pair or the entity
     * @param evidence sentences of these contexts: those with both entities or, in a context
     *     without such a sentence, the first with each entity; the array is reused and must not be
     *     kept
     * @param found the number of these sentences, at most {@link #MOST_EVIDENCE}; 0 for a single
     *     entity
     */
    void add(Context context, int a, int b, int contexts, int[] evidence, int found);
  }

  static final int MOST_EVIDENCE = 5;

  /** Replaces the number of a context with too many entities, in which nothing is counted. */
  private static final int CROWDED = -1;

  private final int[] entities;
  private final int[][] sentences;
  private final CountReceiver counts;
  private final int[] evidence = new int[MOST_EVIDENCE];
  private int found;

  private PairCounter(int[] entities, int[][] sentences, CountReceiver counts) {
    this.entities = entities;
    this.sentences = sentences;
    this.counts = counts;
  }

  /**
   * Counts one article.
   *
   * @param mentioned the entity of each mention
   * @param mentionedIn the sentence of each mention
   * @param paragraphs the paragraph of each sentence
   * @param mostEntities the largest number of entities in a context; in a context with more, such
   *     as a list of names, nothing is counted
   * @param counts receives each count
   */
  static void count(
      int[] mentioned,
      int[] mentionedIn,
      int[] paragraphs,
      int mostEntities,
      CountReceiver counts) {
    PairCounter counter = of(mentioned, mentionedIn, counts);
    for (Context context : Context.values()) {
      counter.count(context, counter.spots(context, paragraphs, mostEntities));
    }
  }

  private static PairCounter of(int[] mentioned, int[] mentionedIn, CountReceiver counts) {
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
    return new PairCounter(entities, sentences, counts);
  }

  /** For each sentence, the number of its context, or {@link #CROWDED}. */
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

  /** The number of entities in each context. */
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
        counts.add(context, entities[a], EntityNumbers.NONE, contexts, evidence, 0);
      }
    }
    for (int a = 0; a < entities.length; a++) {
      for (int b = a + 1; b < entities.length; b++) {
        int contexts = meet(sentences[a], sentences[b], spots);
        if (contexts > 0) {
          counts.add(context, entities[a], entities[b], contexts, evidence, found);
        }
      }
    }
  }

  /**
   * The number of contexts that have sentences of both lists. The first sentences of these contexts
   * become the evidence.
   */
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

  /**
   * Adds sentences of one context: those with both entities or, if there is none, the first with
   * each entity.
   */
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
