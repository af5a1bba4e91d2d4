package rasd.comentions;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import rasd.article.ByteReader;
import rasd.article.ByteWriter;
import rasd.article.Head;
import rasd.corpus.SharedStories;

/**
 * The properties of an article that determine to which sums its counts are added. Articles with the
 * same profile are counted together.
 *
 * @param slices the numbers of the article's slices
 * @param isShared whether the article shares its story with others
 * @param story the id of a shared story as a number; 0 if the story is not shared
 */
record Profile(List<Integer> slices, boolean isShared, long story) {
  private static final int RADIX = 16;

  static Profile of(Head article, Places places, SharedStories stories) {
    boolean isShared = stories.isShared(article.articleId());
    return new Profile(places.numbers(article), isShared, isShared ? number(article.storyId()) : 0);
  }

  /** The number of an id, which is 16 hexadecimal digits. */
  static long number(String id) {
    return Long.parseUnsignedLong(id, RADIX);
  }

  static String text(long id) {
    return HexFormat.of().toHexDigits(id);
  }

  void write(ByteWriter bytes) {
    bytes.writeInt(slices.size());
    slices.forEach(bytes::writeInt);
    bytes.writeBoolean(isShared);
    if (isShared) {
      bytes.writeHash(story);
    }
  }

  static Profile read(ByteReader bytes) {
    int size = bytes.readInt();
    List<Integer> slices = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      slices.add(bytes.readInt());
    }
    boolean isShared = bytes.readBoolean();
    return new Profile(slices, isShared, isShared ? bytes.readHash() : 0);
  }
}
