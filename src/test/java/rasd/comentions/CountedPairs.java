package rasd.comentions;

/** The door of the pair counter for measures of speed. */
public final class CountedPairs {
  private CountedPairs() {}

  /** How many pairs and single entities an article counts, in all contexts. */
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
