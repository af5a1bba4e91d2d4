package rasd.comentions;

import rasd.article.ByteReader;
import rasd.writing.EvidenceCell;
import rasd.writing.LongCell;

/** Reads the pairs of a chunk that {@link ChunkWriter} wrote, one by one. */
final class ChunkReader {
  private final ByteReader bytes;
  private int a = EntityNumbers.NONE;
  private int b;
  private long weight;

  ChunkReader(byte[] chunk) {
    bytes = new ByteReader(chunk);
  }

  /**
   * Moves to the next pair, or returns false if there is none. The previous pair must have been
   * read completely.
   */
  boolean next() {
    if (!bytes.hasMore()) {
      return false;
    }
    a += bytes.readInt();
    b = bytes.readInt() - 1;
    weight = bytes.readLong();
    return true;
  }

  int a() {
    return a;
  }

  int b() {
    return b;
  }

  boolean isPair() {
    return b != EntityNumbers.NONE;
  }

  long weight() {
    return weight;
  }

  /** Reads the sums of a listed pair other than its weight. */
  void readListed(LongCell articles, LongCell stories, LongCell sources, EvidenceCell evidence) {
    articles.set(bytes.readLong());
    stories.set(bytes.readLong());
    sources.set(bytes.readInt());
    evidence.start();
    for (int left = bytes.readInt(); left > 0; left--) {
      String article = Profile.text(bytes.readHash());
      evidence.add(article, bytes.readInt());
    }
  }
}
