package rasd.stories;

import java.util.Comparator;

/**
 * That a text is to be found under a key.
 *
 * @param article its article_id as a number
 * @param text hash of its words in order: articles with the same are copies
 * @param shingles how many it has
 */
record Posting(long key, long article, long text, int shingles) {
  /** Copies stand together, the smallest article_id (as text, so without sign) first. */
  static final Comparator<Posting> COPIES_TOGETHER =
      Comparator.comparingLong(Posting::key)
          .thenComparingLong(Posting::text)
          .thenComparing(Posting::article, Long::compareUnsigned);
}
