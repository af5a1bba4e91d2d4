package rasd.pages;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntPredicate;

/**
 * Distinct words that show what a text is about, as sorted hashes of their stems ({@link
 * HashedLine#stem}). For a long text, {@link #sample} keeps only the words with the smallest
 * hashes.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared by equals.
record Stems(int[] all) {
  private static final int MOST = 256;

  static Stems of(Collection<HashedLine> lines) {
    return of(lines, Integer.MAX_VALUE, stem -> true);
  }

  /**
   * The selected words of lines.
   *
   * @param words number of words to read, from the first line on
   * @param isTelling selects the words that are kept
   */
  static Stems of(Collection<HashedLine> lines, int words, IntPredicate isTelling) {
    int[] stems = new int[lines.stream().mapToInt(HashedLine::words).sum()];
    int count = 0;
    int left = words;
    for (HashedLine line : lines) {
      for (int word = 0; word < line.words() && left > 0; word++, left--) {
        int stem = line.stem(word);
        if (stem != 0) {
          stems[count++] = stem;
        }
      }
    }
    Arrays.sort(stems, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if ((i == 0 || stems[i] != stems[i - 1]) && isTelling.test(stems[i])) {
        stems[kept++] = stems[i];
      }
    }
    return new Stems(Arrays.copyOf(stems, kept));
  }

  /**
   * The words with the smallest hashes, at most {@link #MOST}, which are enough to compare two
   * texts.
   */
  Stems sample() {
    return all.length <= MOST ? this : new Stems(Arrays.copyOf(all, MOST));
  }

  void write(ByteBuffer bytes) {
    bytes.putInt(all.length);
    for (int stem : all) {
      bytes.putInt(stem);
    }
  }

  static Stems read(ByteBuffer bytes) {
    int[] stems = new int[bytes.getInt()];
    Arrays.setAll(stems, i -> bytes.getInt());
    return new Stems(stems);
  }

  int size() {
    return all.length;
  }

  /**
   * The share of the smaller set's words that both sets have, from 0 to 1. If a set is a sample,
   * only hashes up to the sample's last hash are compared. The result is 1 if there is nothing to
   * compare.
   */
  double shared(Stems other) {
    int last = Math.min(last(), other.last());
    int mine = 0;
    int theirs = 0;
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < all.length || j < other.all.length) {
      long a = i < all.length ? all[i] : Long.MAX_VALUE;
      long b = j < other.all.length ? other.all[j] : Long.MAX_VALUE;
      if (Math.min(a, b) > last) {
        break;
      }
      mine += a <= b ? 1 : 0;
      theirs += b <= a ? 1 : 0;
      both += a == b ? 1 : 0;
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    int fewer = Math.min(mine, theirs);
    return fewer == 0 ? 1 : (double) both / fewer;
  }

  private int last() {
    return all.length < MOST ? Integer.MAX_VALUE : all[all.length - 1];
  }
}
