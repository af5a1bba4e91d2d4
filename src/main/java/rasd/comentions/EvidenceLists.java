package rasd.comentions;

import java.util.Arrays;
import rasd.article.ByteWriter;

/**
 * Lists of sentences. A sentence is given by its article and its number. Only the first five
 * sentences of each list are kept, whatever the order in which they arrive. The lists are linked
 * cells in arrays, because most of them are short.
 */
final class EvidenceLists {
  private static final int NONE = -1;
  private static final int FIRST_CAPACITY = 1 << 10;

  private int[] heads = new int[FIRST_CAPACITY];
  private int lists;
  private long[] articles = new long[FIRST_CAPACITY];
  private int[] sentences = new int[FIRST_CAPACITY];
  private int[] next = new int[FIRST_CAPACITY];
  private int cells;

  /** Begins another list and returns its number. */
  int newList() {
    if (lists == heads.length) {
      heads = Arrays.copyOf(heads, 2 * lists);
    }
    heads[lists] = NONE;
    return lists++;
  }

  /**
   * Adds a sentence.
   *
   * @param article the article's id as a number; ids are compared as unsigned numbers
   */
  void add(int list, long article, int sentence) {
    int before = NONE;
    int at = heads[list];
    int place = 0;
    while (at != NONE && isBefore(at, article, sentence)) {
      before = at;
      at = next[at];
      place++;
    }
    if (place < PairCounter.MOST_EVIDENCE) {
      int cell = newCell(article, sentence, at);
      if (before == NONE) {
        heads[list] = cell;
      } else {
        next[before] = cell;
      }
      cutAfter(cell, PairCounter.MOST_EVIDENCE - place);
    }
  }

  private boolean isBefore(int cell, long article, int sentence) {
    int order = Long.compareUnsigned(articles[cell], article);
    return order < 0 || (order == 0 && sentences[cell] < sentence);
  }

  private int newCell(long article, int sentence, int nextCell) {
    if (cells == next.length) {
      articles = Arrays.copyOf(articles, 2 * cells);
      sentences = Arrays.copyOf(sentences, 2 * cells);
      next = Arrays.copyOf(next, 2 * cells);
    }
    articles[cells] = article;
    sentences[cells] = sentence;
    next[cells] = nextCell;
    return cells++;
  }

  /** Keeps this many cells, beginning with the given one, and cuts off the rest. */
  private void cutAfter(int cell, int count) {
    int at = cell;
    for (int left = count - 1; left > 0 && at != NONE; left--) {
      at = next[at];
    }
    if (at != NONE) {
      next[at] = NONE;
    }
  }

  /** The number of cells, including those that were cut off. */
  int cells() {
    return cells;
  }

  /** Writes a list: its length and its sentences. */
  void write(int list, ByteWriter bytes) {
    int size = 0;
    for (int at = heads[list]; at != NONE; at = next[at]) {
      size++;
    }
    bytes.writeInt(size);
    for (int at = heads[list]; at != NONE; at = next[at]) {
      bytes.writeHash(articles[at]);
      bytes.writeInt(sentences[at]);
    }
  }

  /** Removes all lists, but keeps the memory for new ones. */
  void clear() {
    lists = 0;
    cells = 0;
  }
}
