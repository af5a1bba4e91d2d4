package rasd.comentions;

import rasd.tables.EvidenceCell;
import rasd.tables.LongCell;

/** Reads the pairs of a chunk that {@link ChunkWriter} wrote, one after the other. */
final class ChunkReader {
  private final NumberReader bytes;
  private int a = EntityNumbers.NONE;
  private int b;
  private long weight;

  ChunkReader(byte[] chunk) {
    bytes = new NumberReader(chunk);
  }

  /** Goes on to the next pair; all of the one before must have been read. */
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

  /** Reads what is listed of a pair besides its weight. */
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
