package rasd.comentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.article.ByteReader;

/**
 * Adds up, for each pair and place, the sums of many tasks, which arrive sorted by pair. Each row
 * of the result has many pairs of one place. Runs on the executors.
 *
 * @param leastSliceWeight the least weight of a pair that is listed for a slice
 */
record PlaceChunks(Broadcast<Places> places, PairBlocks blocks, long leastSliceWeight)
    implements MapPartitionsFunction<Row, Row> {
  /** The number of bytes in memory after which rows are returned. */
  private static final long MOST_BYTES = 8L << 20;

  @Override
  public Iterator<Row> call(Iterator<Row> sums) {
    return new Chunks(sums);
  }

  /** The rows of a task, made as its sums are read. */
  private final class Chunks implements Iterator<Row> {
    private final Places known = places.value();
    private final Iterator<Row> sums;
    private Iterator<Row> ready = Collections.emptyIterator();
    private Map<Integer, ChunkWriter> open = new HashMap<>();
    private @Nullable Row next;
    private long bytes;

    Chunks(Iterator<Row> sums) {
      this.sums = sums;
      advance();
    }

    @Override
    public boolean hasNext() {
      while (!ready.hasNext() && next != null) {
        ready = addedUp(next);
      }
      return ready.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.next();
    }

    private void advance() {
      next = sums.hasNext() ? sums.next() : null;
    }

    /** The rows of the pairs of one block, or of the first of them if not all fit into memory. */
    private Iterator<Row> addedUp(Row first) {
      int block = blocks.block(pair(first));
      Row row = first;
      while (row != null && blocks.block(pair(row)) == block && bytes < MOST_BYTES) {
        addPair(pair(row));
        row = next;
      }
      List<Row> rows = new ArrayList<>();
      open.values().forEach(chunk -> rows.addAll(chunk.rows()));
      open = new HashMap<>();
      bytes = 0;
      return rows.iterator();
    }

    private void addPair(long pair) {
      Map<Integer, PairSum> byPlace = new HashMap<>();
      for (PairEntry entry : entries(pair)) {
        List<Integer> slices = entry.profile().slices();
        int source = source(slices);
        for (int slice : slices) {
          byPlace
              .computeIfAbsent(known.place(entry.context(), slice), place -> new PairSum())
              .add(entry, source);
        }
      }
      byPlace.forEach((place, sum) -> add(place, pair, sum));
    }

    private void add(int place, long pair, PairSum sum) {
      boolean isListed = sum.weight() >= leastSliceWeight || known.isOfAll(place);
      bytes += open.computeIfAbsent(place, ChunkWriter::new).add(pair, sum, isListed);
    }

    /** The entries of a pair, sorted by story as {@link PairSum} needs them. */
    private List<PairEntry> entries(long pair) {
      List<PairEntry> entries = new ArrayList<>();
      while (next != null && pair(next) == pair) {
        ByteReader bytesOfPair = new ByteReader((byte[]) next.get(2));
        while (bytesOfPair.hasMore()) {
          entries.add(PairEntry.read(bytesOfPair));
        }
        advance();
      }
      if (entries.size() > 1) {
        entries.sort(Comparator.comparingLong(entry -> entry.profile().story()));
      }
      return entries;
    }

    private int source(List<Integer> slices) {
      for (int slice : slices) {
        if (known.isOfSource(slice)) {
          return slice;
        }
      }
      return PairSum.UNKNOWN;
    }

    private static long pair(Row sums) {
      return sums.getLong(1);
    }
  }
}
