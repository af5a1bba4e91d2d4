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
import rasd.tables.Slice;

/**
 * Notes the items of a task's articles, and hands the notes on item by item. The articles of an
 * item are a chain of numbers; the counts are added up by slice only when the item is handed on. A
 * note therefore costs the same time and memory, whatever the number of slices.
 */
final class ItemLog {
  /** The column with the counts by slice, as bytes. */
  static final String SLICES = "slices";

  static final String PARTS = "parts";

  /** The number of columns that identify an item. */
  static final int KEYS = 3;

  /**
   * An item, its {@link SliceCounts} and, for a term, a pair for each article: the count of the
   * term and the number of words.
   */
  static final StructType ROW =
      new StructType()
          .add(KIND, StringType)
          .add(KEY, StringType)
          .add(FORM, StringType)
          .add(SLICES, BinaryType)
          .add(PARTS, BinaryType);

  /** The maximum number of notes that a task keeps, twelve bytes each. */
  static final int MOST_NOTES = 1 << 22;

  /** The number of notes that take as much memory as one item, about 150 bytes. */
  private static final int NOTES_AN_ITEM = 12;

  private static final int FIRST_CAPACITY = 1 << 12;

  private final int mostNotes;
  private final ItemIndex items = new ItemIndex();
  private final Map<Slice, Integer> sliceNumbers = new HashMap<>();
  private final List<Slice> slices = new ArrayList<>();
  private final List<Holder> holders = new ArrayList<>();
  private int[] holderOf = new int[FIRST_CAPACITY]; // Indexed by note number, like the next two.
  private int[] counts = new int[FIRST_CAPACITY];
  private int[] before = new int[FIRST_CAPACITY]; // The previous note of the same item, plus one.
  private int[] last = new int[FIRST_CAPACITY]; // The last note of each item, plus one.
  private int size;

  /** The holder of items: an article, or a slice in which an article tells a story again. */
  private static final class Holder {
    final int[] slices; // The numbers of the slices to which the holder adds.
    final int words;
    final int articles;
    final int stories;

    /**
     * @param words the number of words in the article
     * @param articles the number of articles that the holder adds to the slices of each item
     * @param stories the number of stories that the holder adds to the slices of each item; -1 if a
     *     story is told again
     */
    Holder(int[] slices, int words, int articles, int stories) {
      this.slices = slices;
      this.words = words;
      this.articles = articles;
      this.stories = stories;
    }
  }

  /**
   * @param mostNotes the number of notes after which the log is full
   */
  ItemLog(int mostNotes) {
    this.mostNotes = mostNotes;
  }

  /** The index that numbers the items to be noted. */
  ItemIndex items() {
    return items;
  }

  /** Adds an article with its slices and returns its number as a holder. */
  int article(List<Slice> in, int words) {
    holders.add(new Holder(in.stream().mapToInt(this::number).toArray(), words, 1, 1));
    return holders.size() - 1;
  }

  /** Adds a slice in which an article tells a story again, and returns its number as a holder. */
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
   * @param holder the number that {@link #article} or {@link #retelling} returned
   * @param count the number of tokens or mentions
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

  /** A {@link #ROW} for each item. Once the iterator has no next row, the log is empty. */
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
    boolean hasParts = item.kind() == ItemKind.TERM;
    boolean isName = item.kind() == ItemKind.NAME;
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

  /** The sums of one item, indexed by the number of the slice. */
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
        isDay[slice] = BatchUnit.DAY.isUnitOf(slices.get(slice));
      }
    }

    /**
     * Adds a note to the slices of its holder. Forms of names are not counted by day, because no
     * table needs that.
     */
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

    /** Returns the sums as {@link SliceCounts} and resets them to zero. */
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
