package rasd.comentions;

import rasd.tables.EvidenceCell;
import rasd.tables.LongCell;

/** Reads the pairs of a chunk that {@link ChunkWriter} wrote, one by one. */
final class ChunkReader {
  private final NumberReader bytes;
  private int a = EntityNumbers.NONE;
  private int b;
  private long weight;

  ChunkReader(byte[] chunk) {
    bytes = new NumberReader(chunk);
  }

  /**
   * Moves to the next pair; the pair before must have been read completely. False if there is none.
   */
  boolean next() {
    if (!bytes.hasNext()) {
      return false;
    }
    a += bytes.nextInt();
    b = bytes.nextInt() - 1;
    weight = bytes.next();
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

  /** Reads everything that is listed for a pair, except its weight. */
  void readListed(LongCell articles, LongCell stories, LongCell sources, EvidenceCell evidence) {
    articles.set(bytes.next());
    stories.set(bytes.next());
    sources.set(bytes.next());
    evidence.start();
    for (int left = bytes.nextInt(); left > 0; left--) {
      String article = Profile.text(bytes.nextHash());
      evidence.add(article, bytes.nextInt());
    }
  }
}
