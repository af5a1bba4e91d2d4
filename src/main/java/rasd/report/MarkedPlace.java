package rasd.report;

/**
 * A sentence of an article, and the words to mark in it.
 *
 * @param article number of the article
 * @param sentence number of the sentence in the article
 * @param begin offset of the marked words in the body; -1 if nothing is marked
 * @param end offset after the marked words; -1 if nothing is marked
 */
record MarkedPlace(int article, int sentence, int begin, int end) {
  static MarkedPlace unmarked(int article, int sentence) {
    return new MarkedPlace(article, sentence, -1, -1);
  }

  /** Combines the number of an article and the number of a sentence into one number. */
  static long key(int article, long sentence) {
    return ((long) article << Integer.SIZE) | sentence;
  }

  long key() {
    return key(article, sentence);
  }
}
