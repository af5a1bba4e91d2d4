package rasd.slices;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.ByteWriter;
import rasd.slices.Item.Kind;
import rasd.tables.Slice;

/**
 * Notes which items a task's articles hold, and hands it on item by item: the articles of an item
 * are a chain of numbers, whose slices are added up only then, in arrays. So a note costs the same
 * however many slices an article is in, and memory does not depend on how many slices there are.
 */
final class ItemLog {
  /** The columns of a row for which slices and parts are told by bytes. */
  static final String SLICES = "slices";

  static final String PARTS = "parts";

  /** Columns that tell items apart. */
  static final int KEYS = 3;

  /** An item, its {@link SliceCounts}, and of a term its parts for {@link Parts}. */
  static final StructType ROW =
      new StructType()
          .add(KIND, StringType)
          .add(KEY, StringType)
          .add(FORM, StringType)
          .add(SLICES, BinaryType)
          .add(PARTS, BinaryType);

  /** How many notes a task may keep; twelve bytes each. */
  static final int MOST_NOTES = 1 << 22;

  /** How many notes take the memory of an item, about 150 bytes. */
  private static final int NOTES_AN_ITEM = 12;

  private static final int FIRST_CAPACITY = 1 << 12;

  private final int mostNotes;
  private final ItemIndex items = new ItemIndex();
  private final Map<Slice, Integer> sliceNumbers = new HashMap<>();
  private final List<Slice> slices = new ArrayList<>();
  private final List<Holder> holders = new ArrayList<>();
  private int[] holderOf = new int[FIRST_CAPACITY]; // By number of the note, as the next two.
  private int[] counts = new int[FIRST_CAPACITY];
  private int[] before = new int[FIRST_CAPACITY]; // The note before of the same item, and one.
  private int[] last = new int[FIRST_CAPACITY]; // The last note of each item, and one.
  private int size;

  /** Whatever holds items: an article, or a slice of which something is to be said. */
  private static final class Holder {
    final int[] slices; // The numbers of those that it adds to.
    final int words;
    final int articles;
    final int stories;

    /**
     * @param words of an article
     * @param articles how many articles it adds to the slices for each item
     * @param stories how many stories it adds
     */
    Holder(int[] slices, int words, int articles, int stories) {
      this.slices = slices;
      this.words = words;
      this.articles = articles;
      this.stories = stories;
    }
  }

  /**
   * @param mostNotes after which it is full
   */
  ItemLog(int mostNotes) {
    this.mostNotes = mostNotes;
  }

  /** Numbers the items of which something is to be noted. */
  ItemIndex items() {
    return items;
  }

  /** An article in its slices. */
  int article(List<Slice> in, int words) {
    holders.add(new Holder(in.stream().mapToInt(this::number).toArray(), words, 1, 1));
    return holders.size() - 1;
  }

  /** A slice of which it is noted that an article there tells a story again. */
  int retelling(Slice in) {
    holders.add(new Holder(new int[] {number(in)}, 0, 0, -1));
    return holders.size() - 1;
  }

  private int number(Slice slice) {
    Integer known = sliceNumbers.putIfAbsent(slice, slices.size());
    if (known != null) {
      return known;
    }
    slices.add(slice);
    return slices.size() - 1;
  }

  /**
   * Notes an item.
   *
   * @param holder of {@link #article} or {@link #retelling}
   * @param count tokens or mentions
   */
  void note(int item, int holder, int count) {
    if (size == counts.length) {
      holderOf = Arrays.copyOf(holderOf, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    if (item >= last.length) {
      last = Arrays.copyOf(last, Math.max(item + 1, 2 * last.length));
    }
    holderOf[size] = holder;
    counts[size] = count;
    before[size] = last[item];
    last[item] = ++size;
  }

  boolean isFull() {
    return size + (long) NOTES_AN_ITEM * items.size() >= mostNotes;
  }

  /** A {@link #ROW} for each item; the log is empty when the last one was taken. */
  Iterator<Row> drain() {
    return new Iterator<>() {
      private final Scratch scratch = new Scratch();
      private int item;

      @Override
      public boolean hasNext() {
        if (item == items.size()) {
          clear();
          item = 0;
        }
        return item < items.size();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return row(item++, scratch);
      }
    };
  }

  private Row row(int number, Scratch scratch) {
    Item item = items.item(number);
    boolean hasParts = item.kind() == Kind.TERM;
    boolean isName = item.kind() == Kind.NAME;
    ByteWriter parts = new ByteWriter();
    for (int note = last[number] - 1; note >= 0; note = before[note] - 1) {
      Holder holder = holders.get(holderOf[note]);
      scratch.add(holder, counts[note], isName);
      if (hasParts && counts[note] > 0) {
        parts.writeInt(counts[note]);
        parts.writeInt(holder.words);
      }
    }
    return RowFactory.create(
        item.kind().label(), item.key(), item.form(), scratch.take(), parts.toBytes());
  }

  private void clear() {
    items.clear();
    sliceNumbers.clear();
    slices.clear();
    holders.clear();
    Arrays.fill(last, 0);
    size = 0;
  }

  /** The sums of one item by number of slice. */
  private final class Scratch {
    private final long[] sums = new long[slices.size()];
    private final long[] articles = new long[slices.size()];
    private final long[] stories = new long[slices.size()];
    private final boolean[] isTouched = new boolean[slices.size()];
    private final boolean[] isDay = new boolean[slices.size()];
    private final int[] touched = new int[slices.size()];
    private int size;

    Scratch() {
      for (int slice = 0; slice < isDay.length; slice++) {
        isDay[slice] = slices.get(slice).type().equals(SliceSums.OF_DAY);
      }
    }

    /** No table compares forms of names by day. */
    void add(Holder holder, int count, boolean isName) {
      for (int slice : holder.slices) {
        if (isName && isDay[slice]) {
          continue;
        }
        if (!isTouched[slice]) {
          isTouched[slice] = true;
          touched[size++] = slice;
        }
        sums[slice] += count;
        articles[slice] += holder.articles;
        stories[slice] += holder.stories;
      }
    }

    /** The sums as {@link SliceCounts}; they are zero after that. */
    byte[] take() {
      ByteWriter out = new ByteWriter();
      out.writeInt(size);
      for (int i = 0; i < size; i++) {
        int slice = touched[i];
        SliceCounts.write(out, slices.get(slice), sums[slice], articles[slice], stories[slice]);
        sums[slice] = 0;
        articles[slice] = 0;
        stories[slice] = 0;
        isTouched[slice] = false;
      }
      size = 0;
      return out.toBytes();
    }
  }
}
