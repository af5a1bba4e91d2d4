package rasd.stories;

import java.util.Comparator;

/**
 * Two near-duplicates that may tell one story. In the order of links, the most alike come first.
 *
 * @param a the article, or text, with the smaller id
 * @param containment the larger of the two containments
 */
record Link(long a, long b, double containment, double jaccard) implements Comparable<Link> {
  private static final Comparator<Link> MOST_ALIKE_FIRST =
      Comparator.comparingDouble(Link::containment)
          .thenComparingDouble(Link::jaccard)
          .reversed()
          .thenComparing(Link::a, Long::compareUnsigned)
          .thenComparing(Link::b, Long::compareUnsigned);

  /** Whether both have the same shingles. */
  boolean isIdentical() {
    return jaccard == 1;
  }

  /** The same link between two other articles or texts. */
  Link between(long one, long other) {
    boolean isInOrder = Long.compareUnsigned(one, other) < 0;
    return new Link(isInOrder ? one : other, isInOrder ? other : one, containment, jaccard);
  }

  @Override
  public int compareTo(Link other) {
    return MOST_ALIKE_FIRST.compare(this, other);
  }
}
