package rasd.topics;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import rasd.corpus.Iterators;
import rasd.tables.Slice;
import rasd.topics.TopicSlices.TopicInSlice;
import scala.Tuple2;

/**
 * Sums over a task's stories for each cell, a topic in a slice. The sums are handed on whenever
 * they take too much memory, so a cell may occur several times.
 */
final class TopicSliceSums {
  /** The maximum number of cells in memory, about 40 MB. */
  private static final int MOST_KEPT = 20_000;

  private final Function<Row, List<Slice>> slices;
  private final int most;
  private final Map<TopicInSlice, Long> ofStory = new HashMap<>();
  private final Map<TopicInSlice, long[]> sums = new HashMap<>();
  private String story = "";
  private long storyHash;

  private TopicSliceSums(Function<Row, List<Slice>> slices, int most) {
    this.slices = slices;
    this.most = most;
  }

  /**
   * The sums of a task.
   *
   * @param articles rows that begin with story_id, its hash and topic_id; the articles of a story
   *     are adjacent
   */
  static Iterator<Tuple2<TopicInSlice, long[]>> of(
      Iterator<Row> articles, Function<Row, List<Slice>> slices) {
    return of(articles, slices, MOST_KEPT);
  }

  static Iterator<Tuple2<TopicInSlice, long[]>> of(
      Iterator<Row> articles, Function<Row, List<Slice>> slices, int most) {
    return Iterators.inBatches(articles, new TopicSliceSums(slices, most)::ofNextArticles);
  }

  private Iterator<Tuple2<TopicInSlice, long[]>> ofNextArticles(Iterator<Row> articles) {
    while (articles.hasNext() && sums.size() < most) {
      add(articles.next());
    }
    if (!articles.hasNext()) {
      endStory();
    }
    return Iterators.drained(sums, (cell, sum) -> new Tuple2<>(cell, sum));
  }

  private void add(Row article) {
    if (!Objects.equals(article.getString(0), story)) {
      endStory();
      story = article.getString(0);
      storyHash = article.getLong(1);
    }
    for (Slice slice : slices.apply(article)) {
      ofStory.merge(new TopicInSlice(slice, article.getInt(2)), 1L, Long::sum);
    }
  }

  private void endStory() {
    if (!ofStory.isEmpty()) {
      int[] weights = TopicSlices.weights(storyHash);
      ofStory.forEach(
          (cell, count) ->
              TopicSlices.add(
                  sums.computeIfAbsent(cell, added -> new long[2 + weights.length]),
                  count,
                  weights));
      ofStory.clear();
    }
  }
}
