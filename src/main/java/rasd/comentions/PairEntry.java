package rasd.comentions;

/**
 * What one task has counted of a pair in one context, over its articles of one profile.
 *
 * @param weight contexts that hold the pair
 * @param articleIds the articles of its first sentences, as numbers
 * @param sentences the numbers of these sentences
 */
record PairEntry(
    int context, Profile profile, long weight, long articles, long[] articleIds, int[] sentences) {

  /** As {@link TaskPairs} wrote it. */
  static PairEntry read(NumberReader bytes) {
    int context = bytes.nextInt();
    Profile profile = Profile.read(bytes);
    long weight = bytes.next();
    long articles = bytes.next();
    int found = bytes.nextInt();
    long[] articleIds = new long[found];
    int[] sentences = new int[found];
    for (int i = 0; i < found; i++) {
      articleIds[i] = bytes.nextHash();
      sentences[i] = bytes.nextInt();
    }
    return new PairEntry(context, profile, weight, articles, articleIds, sentences);
  }
}
