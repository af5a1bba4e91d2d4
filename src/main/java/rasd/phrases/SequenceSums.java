package rasd.phrases;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import rasd.corpus.LongIndex;
import rasd.corpus.TextIndex;

/**
 * Counts how often sequences of words, such as pairs of terms or runs of words, occur, and in how
 * many articles and stories. Words are numbered, and a sequence is a node of a trie; counting
 * neither compares strings nor creates objects.
 *
 * <p>If an article is the only one of its story, the story is counted immediately. Otherwise, only
 * the fact that the sequence occurs in the story is recorded, because other tasks may have other
 * articles of the story.
 */
final class SequenceSums {
  /** The empty sequence. */
  static final int ROOT = -1;

  static final int COUNT = 0;
  static final int ARTICLES = 1;

  /**
   * The number of stories. Within a task, only stories with a single article are counted here;
   * other stories are added with {@link #addStory} when the sums of all tasks are added up.
   */
  static final int STORIES = 2;

  /** The first of the additional sums that a user of this class defines. */
  static final int OWN = 3;

  /**
   * The number of sequences, words or stories after which a task hands on its sums, which then take
   * about 100 MB.
   */
  static final int MOST = 1 << 19;

  private static final int FIRST_CAPACITY = 1 << 10;
  private static final long LOW = 0xFFFFFFFFL;

  private final int width;
  private final TextIndex words = new TextIndex();
  private final LongIndex nodes = new LongIndex();
  private final LongIndex stories = new LongIndex();
  private long[] sums;
  private int[] lastArticles = new int[FIRST_CAPACITY];
  private int article;
  private int story;

  /**
   * @param own the number of additional sums of each sequence
   */
  SequenceSums(int own) {
    this.width = OWN + own;
    this.sums = new long[FIRST_CAPACITY * width];
  }

  int width() {
    return width;
  }

  /**
   * Begins an article.
   *
   * @param sharedStory the article's story, or null if no other article tells it
   */
  void beginArticle(@Nullable String sharedStory) {
    article++;
    story = sharedStory == null ? -1 : word(sharedStory);
  }

  /** The number of a word. */
  int word(String text) {
    return words.numberOf(text);
  }

  String text(int word) {
    return words.text(word);
  }

  /** A sequence extended by a word. */
  int sequence(int before, int word) {
    int node = nodes.numberOf((long) (before + 1) << Integer.SIZE | word);
    if (node == lastArticles.length) {
      lastArticles = Arrays.copyOf(lastArticles, 2 * node);
      sums = Arrays.copyOf(sums, 2 * sums.length);
    }
    return node;
  }

  /** Counts a sequence, its article and its story. */
  void count(int sequence) {
    int place = sequence * width;
    sums[place + COUNT]++;
    if (lastArticles[sequence] != article) {
      lastArticles[sequence] = article;
      sums[place + ARTICLES]++;
      if (story < 0) {
        sums[place + STORIES]++;
      } else {
        stories.numberOf((long) sequence << Integer.SIZE | story);
      }
    }
  }

  void add(int sequence, int sum, long amount) {
    sums[sequence * width + sum] += amount;
  }

  /** Adds a story to those of a sequence, unless the sequence already has it. */
  void addStory(int sequence, int ofWord) {
    int known = stories.size();
    if (stories.numberOf((long) sequence << Integer.SIZE | ofWord) == known) {
      add(sequence, STORIES, 1);
    }
  }

  long sum(int sequence, int sum) {
    return sums[sequence * width + sum];
  }

  /** The number of sequences. Each sequence comes after the shorter ones with which it begins. */
  int size() {
    return nodes.size();
  }

  /** A sequence without its last word. */
  int before(int sequence) {
    return (int) (nodes.key(sequence) >>> Integer.SIZE) - 1;
  }

  /** The last word of a sequence. */
  int last(int sequence) {
    return (int) nodes.key(sequence);
  }

  /** The number of words in a sequence. */
  int length(int sequence) {
    return sequence == ROOT ? 0 : length(before(sequence)) + 1;
  }

  /** The words of a sequence, separated by spaces. */
  String text(int sequence, StringBuilder buffer) {
    buffer.setLength(0);
    append(sequence, buffer);
    return buffer.toString();
  }

  private void append(int sequence, StringBuilder buffer) {
    int before = before(sequence);
    if (before != ROOT) {
      append(before, buffer);
      buffer.append(' ');
    }
    buffer.append(text(last(sequence)));
  }

  /** The number of distinct pairs of a sequence and a story in which it occurs. */
  int storyCount() {
    return stories.size();
  }

  int sequenceOfStory(int number) {
    return (int) (stories.key(number) >>> Integer.SIZE);
  }

  int wordOfStory(int number) {
    return (int) (stories.key(number) & LOW);
  }

  /** Whether there are {@link #MOST} sequences, words or stories. */
  boolean isFull() {
    return nodes.size() >= MOST || words.size() >= MOST || stories.size() >= MOST;
  }

  void clear() {
    Arrays.fill(sums, 0, nodes.size() * width, 0);
    Arrays.fill(lastArticles, 0, nodes.size(), 0);
    words.clear();
    nodes.clear();
    stories.clear();
  }
}
