package rasd.stories;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import rasd.tables.UserError;

/**
 * Postings in one array. They are shuffled as bytes and read as groups that share a key. As single
 * rows of a dataset, they would cost ten times as much to shuffle and to sort.
 */
final class Postings {
  private static final int BYTES = 3 * Long.BYTES + Integer.BYTES;
  private static final int INDEX_BITS = 26;
  private static final long INDEX = (1L << INDEX_BITS) - 1;
  private static final long MOST_BYTES = BYTES * (1L << INDEX_BITS);
  private static final int FIRST_CAPACITY = 64;

  private ByteBuffer postings = ByteBuffer.allocate(FIRST_CAPACITY * BYTES);

  void add(long key, long article, long text, int shingles) {
    reserve(BYTES);
    postings.putLong(key).putLong(article).putLong(text).putInt(shingles);
  }

  /** Adds the {@link #bytes} of other postings. */
  void addAll(byte[] others) {
    reserve(others.length);
    postings.put(others);
  }

  byte[] bytes() {
    return Arrays.copyOf(postings.array(), postings.position());
  }

  int size() {
    return postings.position() / BYTES;
  }

  int count(LookUpKeys.KeyKind kind) {
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (kind.isOf(postings.getLong(i * BYTES))) {
        count++;
      }
    }
    return count;
  }

  /**
   * The groups of two or more postings that share a key, each in the order of {@link
   * Posting#COPIES_TOGETHER}. Most postings share no key and never become objects: only numbers are
   * sorted, each of which consists of the upper bits of a key and the index of its posting.
   */
  Iterator<List<Posting>> groups() {
    return new Groups();
  }

  /** The groups, each made only when it is read. */
  private final class Groups implements Iterator<List<Posting>> {
    private final long[] order = order();
    private final Deque<List<Posting>> found = new ArrayDeque<>();
    private int place;

    @Override
    public boolean hasNext() {
      while (found.isEmpty() && place < order.length) {
        int begin = place++;
        while (place < order.length && (order[place] & ~INDEX) == (order[begin] & ~INDEX)) {
          place++;
        }
        if (place - begin > 1) {
          split(begin);
        }
      }
      return !found.isEmpty();
    }

    @Override
    public List<Posting> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return found.remove();
    }

    /**
     * Splits a run of postings whose keys have equal upper bits; the keys are usually equal, but
     * not always.
     */
    private void split(int begin) {
      List<Posting> run = new ArrayList<>(place - begin);
      for (int i = begin; i < place; i++) {
        run.add(posting((int) (order[i] & INDEX)));
      }
      run.sort(Posting.COPIES_TOGETHER);
      int first = 0;
      for (int i = 1; i <= run.size(); i++) {
        if (i == run.size() || run.get(i).key() != run.get(first).key()) {
          if (i - first > 1) {
            found.add(run.subList(first, i));
          }
          first = i;
        }
      }
    }
  }

  private long[] order() {
    long[] order = new long[size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (postings.getLong(i * BYTES) & ~INDEX) | i;
    }
    Arrays.sort(order);
    return order;
  }

  private Posting posting(int index) {
    ByteBuffer at = postings.duplicate().position(index * BYTES);
    return new Posting(at.getLong(), at.getLong(), at.getLong(), at.getInt());
  }

  private void reserve(int bytes) {
    if (postings.remaining() >= bytes) {
      return;
    }
    long needed = (long) postings.position() + bytes;
    if (needed > MOST_BYTES) {
      throw UserError.usage(
          "Cannot find stories: a shard has more than %d keys. Raise spark.sql.shuffle.partitions."
              .formatted(MOST_BYTES / BYTES));
    }
    int capacity = (int) Math.min(MOST_BYTES, Math.max(needed, 2L * postings.capacity()));
    postings = ByteBuffer.allocate(capacity).put(postings.flip());
  }
}
