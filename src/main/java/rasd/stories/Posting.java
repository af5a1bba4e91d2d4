package rasd.stories;

import java.util.Comparator;

/**
 * An entry of the index from keys to texts.
 *
 * @param article its article_id as a number
 * @param text hash of its words in order: articles with the same are copies
 * @param shingles the number of its shingles
 */
record Posting(long key, long article, long text, int shingles) {
  /**
   * Copies are next to each other, the smallest article_id first, compared as text and so without
   * sign.
   */
  static final Comparator<Posting> COPIES_TOGETHER =
      Comparator.comparingLong(Posting::key)
          .thenComparingLong(Posting::text)
          .thenComparing(Posting::article, Long::compareUnsigned);
}
