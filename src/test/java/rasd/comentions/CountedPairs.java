package rasd.comentions;

/** Gives benchmarks in other packages access to the pair counter. */
public final class CountedPairs {
  private CountedPairs() {}

  /**
   * The number of pairs and single entities that are counted in an article, summed over the kinds
   * of contexts.
   */
  public static int of(int[] mentioned, int[] mentionedIn, int[] paragraphs) {
    int[] counted = new int[1];
    PairCounter.count(
        mentioned,
        mentionedIn,
        paragraphs,
        Integer.MAX_VALUE,
        (context, a, b, contexts, evidence, found) -> counted[0]++);
    return counted[0];
  }
}
