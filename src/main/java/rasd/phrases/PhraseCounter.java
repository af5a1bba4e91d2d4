package rasd.phrases;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.corpus.Iterators;
import rasd.corpus.PartialSums;
import rasd.corpus.SharedStories;
import rasd.tables.TextOrder;

/**
 * Counts the phrases in a task's articles, except inside longer phrases, and their spellings. A
 * phrase is held as a sequence of one element, and a phrase with one of its spellings as a sequence
 * of two.
 */
final class PhraseCounter implements PartialSums {
  /** The columns of a counted phrase. */
  static final StructType COUNTED =
      new StructType()
          .add(NORMALIZED, StringType)
          .add(PHRASE, StringType)
          .add(COUNT, LongType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType);

  private static final int NONE = -1;

  private final Phrases phrases;
  private final PhraseFinder finder;
  private final SharedStories stories;
  private final int parts;
  private final SequenceSums sums = new SequenceSums(0);

  /**
   * @param parts the number of parts; see {@link SequenceBlocks}
   */
  PhraseCounter(Phrases phrases, SharedStories stories, int parts) {
    this.phrases = phrases;
    this.finder = new PhraseFinder(phrases);
    this.stories = stories;
    this.parts = parts;
  }

  @Override
  public void add(Article article) {
    sums.beginArticle(stories.isShared(article.id()) ? article.head().storyId() : null);
    for (PhraseFinder.FoundPhrase found : finder.find(article)) {
      int phrase = sums.sequence(SequenceSums.ROOT, sums.word(phrases.key(found.number())));
      sums.count(phrase);
      sums.add(sums.sequence(phrase, sums.word(found.surface())), SequenceSums.COUNT, 1);
    }
  }

  @Override
  public boolean isFull() {
    return sums.isFull();
  }

  @Override
  public Iterator<Row> drain() {
    return SequenceBlocks.drain(sums, parts);
  }

  /**
   * The counted phrases, each in its most frequent spelling; ties are broken by code points, the
   * greatest first.
   */
  static Iterator<Row> counted(SequenceSums sums) {
    int[] shown = new int[sums.size()];
    Arrays.fill(shown, NONE);
    for (int written = 0; written < sums.size(); written++) {
      int phrase = sums.before(written);
      if (phrase != SequenceSums.ROOT
          && (shown[phrase] == NONE || isShownRather(written, shown[phrase], sums))) {
        shown[phrase] = written;
      }
    }
    return Iterators.map(
        IntStream.range(0, shown.length).filter(phrase -> shown[phrase] != NONE).iterator(),
        phrase ->
            RowFactory.create(
                sums.text(sums.last(phrase)),
                sums.text(sums.last(shown[phrase])),
                sums.sum(phrase, SequenceSums.COUNT),
                sums.sum(phrase, SequenceSums.ARTICLES),
                sums.sum(phrase, SequenceSums.STORIES)));
  }

  private static boolean isShownRather(int one, int other, SequenceSums sums) {
    int byCount =
        Long.compare(sums.sum(one, SequenceSums.COUNT), sums.sum(other, SequenceSums.COUNT));
    return byCount == 0
        ? TextOrder.compare(sums.text(sums.last(one)), sums.text(sums.last(other))) > 0
        : byCount > 0;
  }
}
