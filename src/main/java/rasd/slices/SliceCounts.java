package rasd.slices;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import rasd.article.ByteReader;
import rasd.article.ByteWriter;
import rasd.tables.Slice;

/**
 * How often one item occurs in each slice, in tokens, articles and stories; stored as bytes, since
 * an item may be in many slices and is then still one row.
 */
final class SliceCounts {
  private final Map<Slice, Counts> bySlice = new HashMap<>();

  /** Of one slice. */
  static final class Counts {
    private long count;
    private long articles;
    private long stories;

    long count() {
      return count;
    }

    long articles() {
      return articles;
    }

    long stories() {
      return stories;
    }

    private void add(long more, long moreArticles, long moreStories) {
      count += more;
      articles += moreArticles;
      stories += moreStories;
    }
  }

  /** The counts that {@link #toBytes} stored. */
  static SliceCounts read(byte[] bytes) {
    SliceCounts counts = new SliceCounts();
    counts.add(bytes);
    return counts;
  }

  void add(Slice slice, long count, long articles, long stories) {
    bySlice.computeIfAbsent(slice, s -> new Counts()).add(count, articles, stories);
  }

  /** Adds what {@link #toBytes} stored. */
  void add(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    for (int i = in.readCount(); i > 0; i--) {
      Slice slice = new Slice(in.readTerm(), in.readTerm());
      add(slice, in.readLong(), in.readLong(), in.readLong());
    }
    in.end();
  }

  /** The counts in a slice; those of none where the item is not in it. */
  Counts in(Slice slice) {
    return bySlice.getOrDefault(slice, new Counts());
  }

  void forEach(BiConsumer<Slice, Counts> action) {
    bySlice.forEach(action);
  }

  byte[] toBytes() {
    ByteWriter out = new ByteWriter();
    out.writeInt(bySlice.size());
    bySlice.forEach(
        (slice, counts) -> write(out, slice, counts.count, counts.articles, counts.stories));
    return out.toBytes();
  }

  /** Writes one slice; what is written of several begins with their number. */
  static void write(ByteWriter out, Slice slice, long count, long articles, long stories) {
    out.writeTerm(slice.type());
    out.writeTerm(slice.name());
    out.writeLong(count);
    out.writeLong(articles);
    out.writeLong(stories);
  }
}
