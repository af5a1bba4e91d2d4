package rasd.stories;

/**
 * How alike two sets of shingles are, counted exactly. If sets of 10 and 40 shingles share 8, the
 * Jaccard index is 8/42, and the containment is .8 for the first and .2 for the second.
 *
 * @param shared number of shingles in both
 * @param a number of shingles in the first
 * @param b number of shingles in the second
 */
record Likeness(int shared, int a, int b) {
  /**
   * Compares two sets.
   *
   * @param a distinct hashes in ascending order
   * @param b distinct hashes in ascending order
   */
  static Likeness of(long[] a, long[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new Likeness(shared, a.length, b.length);
  }

  double jaccard() {
    return (double) shared / ((long) a + b - shared);
  }

  double containmentOfA() {
    return (double) shared / a;
  }

  double containmentOfB() {
    return (double) shared / b;
  }
}
