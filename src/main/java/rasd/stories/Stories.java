package rasd.stories;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.LongStream;
import rasd.corpus.SharedStories;

/**
 * The articles that belong to the story of another article. They take at most 24 bytes each, and
 * every executor holds all of them. For any other article, the story_id is the article_id.
 */
public final class Stories implements SharedStories {
  private static final long serialVersionUID = 1;

  /** Each article is its own story. */
  public static final Stories NONE = new Stories(new long[0], new long[0], 0);

  private static final int RADIX = 16;

  private final long[] members;
  private final long[] firsts;
  private final long[] names;
  private final long linksLeftOut;

  private Stories(long[] members, long[] firsts, long linksLeftOut) {
    this.members = members;
    this.firsts = firsts;
    this.names = LongStream.of(firsts).sorted().distinct().toArray();
    this.linksLeftOut = linksLeftOut;
  }

  /**
   * @param members ids of articles as numbers, ascending
   * @param firsts for each member, the article with the smallest id in its story
   */
  static Stories of(long[] members, long[] firsts) {
    return new Stories(members, firsts, 0);
  }

  /** The same stories, with the number of links that were left out. */
  Stories without(long links) {
    return new Stories(members, firsts, links);
  }

  /** The number of links that were left out because there were too many. */
  public long linksLeftOut() {
    return linksLeftOut;
  }

  public boolean isEmpty() {
    return members.length == 0;
  }

  /** The number of articles that belong to the story of another. */
  public int size() {
    return members.length;
  }

  /** The story_id of an article. */
  String storyOf(String articleId) {
    return text(firstOf(number(articleId)));
  }

  @Override
  public boolean isShared(String articleId) {
    long article = number(articleId);
    return Arrays.binarySearch(members, article) >= 0 || Arrays.binarySearch(names, article) >= 0;
  }

  /** The article with the smallest id in an article's story. */
  long firstOf(long article) {
    int place = Arrays.binarySearch(members, article);
    return place < 0 ? article : firsts[place];
  }

  /** The number of an article_id, which is 16 hexadecimal digits. */
  static long number(String articleId) {
    return Long.parseUnsignedLong(articleId, RADIX);
  }

  static String text(long articleId) {
    return HexFormat.of().toHexDigits(articleId);
  }

  long member(int i) {
    return members[i];
  }

  long first(int i) {
    return firsts[i];
  }
}
