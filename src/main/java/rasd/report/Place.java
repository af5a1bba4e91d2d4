package rasd.report;

/**
 * A sentence of an article, and what to mark in it.
 *
 * @param article its number
 * @param sentence its number in the article
 * @param begin of what is marked, as an offset in the body; -1 for nothing
 */
record Place(int article, int sentence, int begin, int end) {
  static Place unmarked(int article, int sentence) {
    return new Place(article, sentence, -1, -1);
  }

  /** Articles and sentences as one number. */
  static long key(int article, long sentence) {
    return ((long) article << Integer.SIZE) | sentence;
  }

  long key() {
    return key(article, sentence);
  }
}
