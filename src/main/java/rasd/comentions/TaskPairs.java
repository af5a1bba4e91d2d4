package rasd.comentions;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.ByteWriter;
import rasd.article.Mention;
import rasd.article.Tokens;
import rasd.corpus.LongIndex;
import rasd.corpus.PartialSums;
import rasd.corpus.SharedStories;
import rasd.tables.Context;

/**
 * The counts of a task over its articles, by profile: pairs in each kind of context, single
 * entities and contexts. They are split by slice only when the sums of all tasks are added up,
 * because an article belongs to several slices, such as everything, its source and its month.
 */
final class TaskPairs implements PartialSums {
  /** The number of the task that adds up the sums of the pair. */
  static final String PART = "part";

  /** The pair, packed as by {@link Pair}. */
  static final String PAIR = "pair";

  /** The {@linkplain PairEntry entries} of the pair as bytes, one after another. */
  static final String ENTRIES = "entries";

  static final StructType TYPE =
      new StructType().add(PART, IntegerType).add(PAIR, LongType).add(ENTRIES, BinaryType);

  /** The maximum number of sums in memory, which take 100 MB at most. */
  private static final int MOST_SUMS = 1 << 20;

  private static final int MOST_CELLS = 4 * MOST_SUMS;
  private static final int FIRST_CAPACITY = 1 << 10;

  /**
   * Opens the sums of a task.
   *
   * @param blocks determines by which task the sums of a pair are added up
   * @param mostSums the number of sums in memory after which they are handed on
   */
  record TaskPairsOpener(
      Broadcast<EntityNumbers> numbers,
      Broadcast<Places> places,
      Broadcast<? extends SharedStories> stories,
      int mostEntities,
      PairBlocks blocks,
      int mostSums)
      implements PartialSums.Opener {
    TaskPairsOpener(
        Broadcast<EntityNumbers> numbers,
        Broadcast<Places> places,
        Broadcast<? extends SharedStories> stories,
        int mostEntities,
        PairBlocks blocks) {
      this(numbers, places, stories, mostEntities, blocks, MOST_SUMS);
    }

    @Override
    public PartialSums open() {
      return new TaskPairs(this);
    }
  }

  private final TaskPairsOpener task;
  private final EntityNumbers numbers;
  private final Places places;
  private final SharedStories stories;
  private final PairKeys keys;
  private final Map<Profile, Integer> profileNumbers = new HashMap<>();
  private Profile[] profiles = new Profile[FIRST_CAPACITY];
  private final LongIndex sums = new LongIndex();
  private final EvidenceLists evidence = new EvidenceLists();
  private int[] weights = new int[FIRST_CAPACITY];
  private int[] articles = new int[FIRST_CAPACITY];

  private TaskPairs(TaskPairsOpener task) {
    this.task = task;
    this.numbers = task.numbers.value();
    this.places = task.places.value();
    this.stories = task.stories.value();
    this.keys = new PairKeys(numbers.size());
  }

  @Override
  public void add(Article article) {
    long id = Profile.number(article.id());
    int profile = profile(article);
    Tokens tokens = article.tokens();
    int[] paragraphs = new int[tokens.sentenceCount()];
    Arrays.setAll(paragraphs, tokens::paragraph);
    for (Context context : Context.values()) {
      int size = size(context, tokens);
      sum(keys.key(EntityNumbers.NONE, EntityNumbers.NONE, context, profile), size);
    }
    List<Mention> mentions = article.mentions();
    PairCounter.count(
        mentions.stream().mapToInt(mention -> numbers.number(mention.entity())).toArray(),
        mentions.stream().mapToInt(Mention::sentence).toArray(),
        paragraphs,
        task.mostEntities,
        (context, a, b, contexts, sentences, found) -> {
          int sum = sum(keys.key(a, b, context, profile), contexts);
          for (int i = 0; i < found; i++) {
            evidence.add(sum, id, sentences[i]);
          }
        });
  }

  private int profile(Article article) {
    Profile profile = Profile.of(article.head(), places, stories);
    Integer known = profileNumbers.putIfAbsent(profile, profileNumbers.size());
    if (known != null) {
      return known;
    }
    int number = profileNumbers.size() - 1;
    if (number == profiles.length) {
      profiles = Arrays.copyOf(profiles, 2 * number);
    }
    profiles[number] = profile;
    return number;
  }

  private static int size(Context context, Tokens tokens) {
    return switch (context) {
      case ARTICLE -> 1;
      case PARAGRAPH -> tokens.paragraphCount();
      case SENTENCE -> tokens.sentenceCount();
    };
  }

  /** Adds an article's contexts to the sum of a key, and returns the number of the sum. */
  private int sum(long key, int contexts) {
    int known = sums.size();
    int sum = sums.numberOf(key);
    if (sum == weights.length) {
      weights = Arrays.copyOf(weights, 2 * sum);
      articles = Arrays.copyOf(articles, 2 * sum);
    }
    if (sum == known) {
      weights[sum] = 0;
      articles[sum] = 0;
      evidence.newList();
    }
    weights[sum] = Math.addExact(weights[sum], contexts);
    articles[sum]++;
    return sum;
  }

  @Override
  public boolean isFull() {
    return sums.size() >= task.mostSums
        || evidence.cells() >= MOST_CELLS
        || profileNumbers.size() == keys.mostProfiles();
  }

  @Override
  public Iterator<Row> drain() {
    long[] sorted = new long[sums.size()];
    Arrays.setAll(sorted, sums::key);
    Arrays.sort(sorted);
    return new Iterator<>() {
      private int at;

      @Override
      public boolean hasNext() {
        if (at == sorted.length) {
          clear();
          return false;
        }
        return true;
      }

      @Override
      public Row next() {
        if (at == sorted.length) {
          throw new NoSuchElementException();
        }
        long pair = keys.pair(sorted[at]);
        ByteWriter entries = new ByteWriter();
        while (at < sorted.length && keys.pair(sorted[at]) == pair) {
          write(sorted[at++], entries);
        }
        return RowFactory.create(task.blocks.part(pair), pair, entries.toBytes());
      }
    };
  }

  private void write(long key, ByteWriter entries) {
    int sum = sums.find(key);
    entries.writeInt(keys.context(key).number());
    profiles[keys.profile(key)].write(entries);
    entries.writeInt(weights[sum]);
    entries.writeInt(articles[sum]);
    evidence.write(sum, entries);
  }

  private void clear() {
    sums.clear();
    evidence.clear();
    profileNumbers.clear();
  }
}
