package rasd.slices;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import rasd.article.ByteReader;
import rasd.article.ByteWriter;
import rasd.tables.Slice;

/**
 * How often one item occurs in each slice, in tokens, articles and stories. The counts can be
 * stored as bytes, because an item is one row even if it is in many slices.
 */
final class SliceCounts {
  private final Map<Slice, CountsInSlice> bySlice = new HashMap<>();

  /** The counts in one slice. */
  static final class CountsInSlice {
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

  /** Reads counts that {@link #toBytes} encoded. */
  static SliceCounts read(byte[] bytes) {
    SliceCounts counts = new SliceCounts();
    counts.add(bytes);
    return counts;
  }

  void add(Slice slice, long count, long articles, long stories) {
    bySlice.computeIfAbsent(slice, s -> new CountsInSlice()).add(count, articles, stories);
  }

  /** Adds counts that {@link #toBytes} encoded. */
  void add(byte[] bytes) {
    ByteReader in = new ByteReader(bytes);
    for (int i = in.readCount(); i > 0; i--) {
      Slice slice = new Slice(in.readTerm(), in.readTerm());
      add(slice, in.readLong(), in.readLong(), in.readLong());
    }
    in.end();
  }

  /** The counts in a slice; all are 0 if the slice does not have the item. */
  CountsInSlice in(Slice slice) {
    return bySlice.getOrDefault(slice, new CountsInSlice());
  }

  void forEach(BiConsumer<Slice, CountsInSlice> action) {
    bySlice.forEach(action);
  }

  byte[] toBytes() {
    ByteWriter out = new ByteWriter();
    out.writeInt(bySlice.size());
    bySlice.forEach(
        (slice, counts) -> write(out, slice, counts.count, counts.articles, counts.stories));
    return out.toBytes();
  }

  /** Writes the counts of one slice. The number of slices must be written first. */
  static void write(ByteWriter out, Slice slice, long count, long articles, long stories) {
    out.writeTerm(slice.type());
    out.writeTerm(slice.name());
    out.writeLong(count);
    out.writeLong(articles);
    out.writeLong(stories);
  }
}
