package rasd.stories;

import java.util.Comparator;

/**
 * An entry of the index from keys to articles.
 *
 * @param article the article_id as a number
 * @param text hash of the article's words in order, which is the same for copies
 * @param shingles the number of the article's shingles
 */
record Posting(long key, long article, long text, int shingles) {
  /**
   * Makes copies adjacent, the smallest article_id first. Ids are ordered as text, so their numbers
   * are compared as unsigned.
   */
  static final Comparator<Posting> COPIES_TOGETHER =
      Comparator.comparingLong(Posting::key)
          .thenComparingLong(Posting::text)
          .thenComparing(Posting::article, Long::compareUnsigned);
}
