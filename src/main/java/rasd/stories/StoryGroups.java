package rasd.stories;

import java.util.Arrays;

/**
 * Joins articles that are linked directly or through others (union-find): the links 1–2, 2–5 and
 * 3–4 make the groups {1, 2, 5} and {3, 4}. A group is identified by its smallest article_id,
 * compared as text.
 */
final class StoryGroups {
  private final long[] articles;
  private final int[] parents;

  /**
   * @param links the two articles of the first link, those of the second, and so on
   */
  StoryGroups(long[] links) {
    articles = distinct(links);
    parents = new int[articles.length];
    Arrays.setAll(parents, i -> i);
    for (int i = 0; i < links.length; i += 2) {
      join(root(place(links[i])), root(place(links[i + 1])));
    }
  }

  /** The stories of all articles whose article_id is not the id of their story. */
  Stories stories() {
    long[] members = new long[articles.length];
    long[] firsts = new long[articles.length];
    int count = 0;
    for (int i = 0; i < articles.length; i++) {
      int root = root(i);
      if (root != i) {
        members[count] = articles[i];
        firsts[count++] = articles[root];
      }
    }
    return Stories.of(Arrays.copyOf(members, count), Arrays.copyOf(firsts, count));
  }

  /**
   * The fewest links that join the same articles: for each group, one fewer than it has articles.
   */
  long[] fewestLinks() {
    Stories stories = stories();
    long[] links = new long[2 * stories.size()];
    for (int i = 0; i < stories.size(); i++) {
      links[2 * i] = stories.member(i);
      links[2 * i + 1] = stories.first(i);
    }
    return links;
  }

  private void join(int a, int b) {
    if (Long.compareUnsigned(articles[a], articles[b]) < 0) {
      parents[b] = a;
    } else {
      parents[a] = b;
    }
  }

  /**
   * The root of an article's tree. Path compression keeps the paths short: each article on the way
   * is linked to a higher one.
   */
  private int root(int from) {
    int i = from;
    while (parents[i] != i) {
      parents[i] = parents[parents[i]];
      i = parents[i];
    }
    return i;
  }

  private int place(long article) {
    return Arrays.binarySearch(articles, article);
  }

  private static long[] distinct(long[] links) {
    long[] sorted = links.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
